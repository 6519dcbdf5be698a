import { stem } from '../lemma.ts';

const stems = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(stem),
  );

/** Kinds of things that rules are limited to: two rules about different ones of these can both be followed. */
export const ARTEFACTS: ReadonlySet<string> = stems(`
  typescript javascript python java kotlin swift rust golang ruby php scala elixir haskell clojure perl julia dart lua
  c++ c# sql css scss html jsx tsx bash shell yaml toml makefile cmake terraform hcl graphql protobuf fortran cobol
  unit integration e2e smoke contract acceptance regression fuzz property-based scenario performance
  migration script notebook prototype spike experiment exploration tutorial example template fixture demo sample playground
  internal external private published experimental legacy deprecated vendor vendored
  frontend backend server client mobile desktop android ios macos linux windows browser cli daemon worker
  controller repository service handler middleware view presenter resolver reducer adapter gateway
  production staging preview dev development local sandbox nightly canary
  hotfix release patch minor major prerelease
  interactive batch scheduled background synchronous asynchronous coroutine
  european american british german french japanese
  partner customer admin operator reviewer maintainer contributor newcomer teacher pupil student
  screenshot photograph icon illustration
  input output header library application plugin plug-in addon extension package module crate
  kernel driver firmware bootloader
  incident outage emergency onboarding rehearsal freeze
  hybrid embedded wasm gpu
`);

/** Words that narrow nothing: "in this repository", "for all code". */
export const NEUTRAL: ReadonlySet<string> = stems(`
  a an the this that these those our your my its their his her of in on at to for from with and or by as be is are was do does did
  have has had it we you they there here i all any every each everything everywhere new existing current own whole entire same one
  code codebase base repo repository project file files source sources work change changes task tasks thing things way case cases
  time times general mind order place possible need needed necessary not no never always also only just very really such
  please make sure when if while once then so but which who what where can may must should will would could whenever
  project's repository's team us use using used writing write working rule rules instruction instructions default addition
  production-ready agent agents everyone everybody anyone reader readers developer developers human humans
`);
