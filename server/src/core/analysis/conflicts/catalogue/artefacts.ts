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
  unit integration e2e smoke  acceptance regression fuzz property-based scenario performance
  migration script notebook prototype spike experiment exploration tutorial   fixture demo  playground
  internal external private published experimental legacy deprecated vendor vendored
  frontend backend server  mobile desktop android ios macos linux windows browser cli daemon worker
  controller  service  middleware  presenter  reducer  
  production staging preview    sandbox nightly canary
  hotfix   minor major prerelease
   batch scheduled background synchronous asynchronous coroutine
  european american british german french japanese
  partner  admin     newcomer teacher pupil student
  screenshot photograph icon illustration
       plugin plug-in addon    
  kernel  firmware bootloader
  incident outage emergency onboarding rehearsal freeze
  hybrid embedded wasm gpu
`);

/** Words that limit now and then ("a repository function"): they count only where the other side has others. */
export const VAGUE_ARTEFACTS: ReadonlySet<string> = stems(`
  client handler view resolver adapter gateway operator reviewer maintainer contributor input output header library package
  module crate extension contract release patch sample example template application repository customer local driver
  topic certification feature shop platform team user admin
`);

/** Words that narrow nothing: "in this repository", "for all code". */
export const NEUTRAL: ReadonlySet<string> = stems(`
  a an the this that these those our your my its their his her of in on at to for from with and or by as be is are was do does did
  have has had it we you they there here i all any every each everything everywhere new existing current own whole entire same one
  code codebase base repo repository project file files source sources work change changes task tasks thing things way case cases
  time times general mind order place possible need needed necessary not no never always also only just very really such
  please make sure when if while once then so but which who what where can may must should will would could whenever
  project's repository's team us use using used writing write working rule rules instruction instructions default addition
  production-ready agent agents everyone everybody anyone reader readers developer developers human humans upon more than out up back longer ever still whatever whoever nobody anybody someone somebody
`);
