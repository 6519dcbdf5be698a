import type { WordClasses } from '../pattern.ts';

/** Word classes of the catalogues: what people use for one another when they give the same instruction. */
export const CLASSES: WordClasses = Object.freeze({
  use: 'use utilize utilise employ adopt go_with go_for stick_to stick_with stay_with choose pick rely_on reach_for standardise_on standardize_on work_with prefer favor favour settle_on default_to switch_to build_with go_through',
  add: 'add introduce install pull_in bring_in include require take_on reach_for adopt depend_on grab fetch',
  write: 'write author create add compose draft produce put place leave insert provide give include attach supply',
  remove:
    'remove delete drop strip erase purge get_rid_of clean_up prune throw_away throw_out eliminate take_out cut clear',
  change: 'change edit modify alter touch update adjust tweak patch fix correct amend hand_edit rewrite rework',
  keep: 'keep retain preserve leave maintain hold_on_to stay',
  run: 'run execute invoke launch start fire kick_off trigger perform call',
  ask: 'ask check_with confirm consult get_approval get_permission seek_approval request_approval request_permission wait_for_approval get_a_go_ahead get_sign clear_it_with talk_to',
  approve:
    'approval approved approve review reviewed sign_off signoff green_light thumbs_up lgtm go_ahead okayed blessing consent permission second_pair',
  merge: 'merge land integrate squash_merge ship',
  pr: 'pr pull_request merge_request mr patch change_request pull_requests prs',
  main: 'main master trunk default_branch mainline develop',
  commit: 'commit push check_in land merge',
  dependency:
    'dependency library package crate gem module third_party npm_package pip_package pod external_package external_library deps dep packages libraries',
  test: 'test spec unit_test test_case testcase test_suite suite',
  code: 'code implementation production_code feature function logic source',
  comment: 'comment remark inline_comment code_comment annotation',
  error: 'error exception failure fault',
  file: 'file source_file module script class_file',
  dir: 'directory folder tree dir subdirectory subfolder',
  function: 'function method routine procedure subroutine helper',
  answer: 'answer reply response message output explanation turn',
  always: 'always every each all must any',
  none: 'no none never not without zero',
  user: 'user customer caller client visitor reader person player guest people human requester owner',
  log: 'log logging logger print console_log',
  state: 'state store ui_state app_state client_state',
  format: 'format formatted style styled written',
  name: 'name named naming call called',
  everything: 'everything all every each any it they change changes all_changes every_change nothing all_work whatever',
  release: 'release tag publish ship deploy',
  document: 'document documentation docs docstring doc_comment jsdoc javadoc rustdoc',
});
