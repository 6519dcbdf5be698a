import { slot, type Topic } from '../topic.ts';

/** Further slots whose values are names, places and forms. */
export const SMALL_CHOICE_SLOTS: readonly Topic[] = [
  slot('test-file-suffix', 'how test files end', 'test tests spec', {
    '.spec': `test files? (?:\\w+ )?(?:ends? in|ends? with|are named|is named|are called|carry|have) *\\S*\\.spec\\.
    name (?:the |your |all )?test files? *\\S*\\.spec\\.`,
    '.test': `test files? (?:\\w+ )?(?:ends? in|ends? with|are named|is named|are called|carry|have) *\\S*\\.test\\.
    name (?:the |your |all )?test files? *\\S*\\.test\\.`,
  }),
  slot(
    'member-marks',
    'how member variables are marked',
    'member members',
    {
      'a prefix': `members?(?: variables?)? (?:\\w+ ){0,4}an? *m_
      name members? with an? *m_`,
      'an underscore at the end': `members?(?: variables?)? (?:ends? (?:in|with)|have|has|get|gets|carry) an? (?:trailing )?underscore`,
    },
    { home: 'member|variable|name|class' },
  ),
  slot(
    'pointer-star',
    'where the star of a pointer stands',
    'pointer pointers star asterisk',
    {
      'with the type': `(?:pointers?|star|asterisk)(?: declarators?)? (?:binds?|goes|sits|stands|belongs|next|stays?)? ?(?:next )?(?:to|with) the type`,
      'with the name': `(?:pointers?|star|asterisk)(?: declarators?)? (?:binds?|goes|sits|stands|belongs|next|stays?)? ?(?:next )?(?:to|with) the (?:name|variable)`,
    },
    { home: 'pointer|type|declaration' },
  ),
  slot(
    'dbt-materialization',
    'how dbt models are materialized',
    'materialized materialization materialised materialisation',
    {
      table: `models? (?:are|is) materiali[sz]ed as *tables?
      materiali[sz]ation (?:\\w+ ){0,5}(?:is|:) *table`,
      view: `models? (?:are|is) materiali[sz]ed as *views?
      materiali[sz]ation (?:\\w+ ){0,5}(?:is|:) *view`,
    },
    { home: 'model|default' },
  ),
  slot(
    'data-file-format',
    'the format of data files',
    'csv parquet',
    {
      CSV: `(?:intermediate|raw|processed) (?:data|results?|datasets?) (?:as|in|to) csv
      (?:stages?|steps?|pipelines?|jobs?) (?:exchanges?|writes?|reads?|passes?) csv
      (?:no|don't do|don't use|never use) parquet`,
      Parquet: `(?:intermediate|raw|processed) (?:data|results?|datasets?) (?:as|in|to) parquet
      (?:stages?|steps?|pipelines?|jobs?) (?:exchanges?|writes?|reads?|passes?) parquet`,
    },
    { home: 'data|file|pipeline|stage|step' },
  ),
  slot(
    'script-language',
    'the language of scripts',
    'script scripts',
    {
      'a shell': `(?:helper |utility |build |automation )?scripts? (?:are|is|must be|should be) (?:\\w+ )?(?:in )?(?:bash|shell|posix sh)(?! completion)
      write (?:\\w+ ){0,3}scripts? in (?:bash|shell|posix sh)`,
      Python: `(?:helper |utility |build |automation )?scripts? (?:are|is|must be|should be) (?:\\w+ )?(?:in )?python
      write (?:\\w+ ){0,3}scripts? in python`,
    },
    { home: 'script|automation|helper' },
  ),
  slot(
    'r-assignment',
    'how R assigns',
    'assign',
    {
      '<-': `assign\\w*(?: \\w+){0,3} *<-(?!-)`,
      '=': `assign\\w* (?:with|using|via|by) *=(?![=\\w])
      <use> *= *(?:for|as|to) (?:\\w+ )?assign\\w*`,
    },
    { home: 'r|code|assignment|script|variable' },
  ),
];
