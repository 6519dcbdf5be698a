import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** What the core's parser is measured against: remark as it comes, with YAML front matter and GFM. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}
