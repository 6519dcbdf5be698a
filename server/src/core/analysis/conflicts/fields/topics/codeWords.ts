import type { TopicKind } from '../../catalogue/topic.ts';
import {
  choiceField,
  type Field,
  type FieldAnswer,
  type Phrases,
  practiceField,
  type PracticeField,
} from '../field.ts';

/** What a code practice is declared with. */
type CodePractice = PracticeField & { readonly acts: Phrases };

/** Declares a practice whose acts the engine may also find loved and shunned, the norm and sent back. */
export function codePractice(id: string, name: string, said: CodePractice, kind?: TopicKind): Field {
  return practiceField(id, name, said, kind);
}

/** Declares a question with two answers, each of which is what the other one's denial means. */
export function eitherField(
  id: string,
  name: string,
  things: Phrases,
  answers: Readonly<Record<string, Phrases | FieldAnswer>>,
  home?: string,
): Field {
  return choiceField('practice', id, name, things, answers, home === undefined ? {} : { home });
}
