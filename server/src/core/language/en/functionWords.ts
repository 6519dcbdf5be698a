/** The commonest closed-class words of English, without those that other European languages share as common words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the and or not of to for with from by is are be been must should may can will would this that these those it its when if
  unless before after only all any each every use run do does don't never always you your we our as at into than then which
  what how where about between without under over but also has have was were more new`.split(/\s+/),
);
