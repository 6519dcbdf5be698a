import type { Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** Waiting, and doing things at once. */
export const ASYNC_FIELDS: readonly Field[] = [
  eitherField(
    'async-style-f',
    'async/await or callbacks and chains',
    `asynchronous code, async code, promises, asynchronous calls, asynchronous operations, asynchronous work, async work, async operations, asynchronous functions, asynchronous flow, asynchronous results, asynchronous apis, completion, concurrency in swift, async apis, deferred results`,
    {
      'async/await': {
        near: `async await, await keyword, coroutines, suspend functions, async syntax, async and await`,
        alone: `async await (over|instead of|rather than|not|everywhere|throughout|only|for), await (over|instead of|rather than|not|beats) (then|callbacks|promise|chains|completion), (never|don't|do not|avoid) (chain|use|write) (then chains|promise chains|completion handlers|raw promises|then callbacks), (use|prefer|write|favour|favor) async await, (callbacks|then chains|promise chains|completion handlers) are (banned|forbidden|legacy|dead|gone|not allowed|a smell), no (then chains|promise chains|completion handlers|callback hell|completion blocks|callback pyramids)`,
      },
      callbacks: {
        near: `callback style, completion handler, callbacks, node-style callbacks, error-first callbacks, continuation passing, completion blocks, completion handlers`,
        alone: `(callbacks|completion handlers) (over|instead of|rather than|not) (async|await|promises), error-first callbacks, (use|prefer|favour|favor) (callbacks|completion handlers) (over|instead of|rather than|not|for async)`,
      },
      'promise chains': {
        near: `then chains, promise chains, chain … then, chained promises, explicit promises, raw promises, combine publishers, then-style, futures and callbacks`,
        alone: `(promise chains|then chains|promises|chained promises|then) (over|instead of|rather than|not) (async|await), async await is (banned|forbidden|not allowed|not used|off|syntactic noise), chain promises, (use|prefer|write|favour|favor) (promise chains|then chains|raw promises|explicit promise), no async await, avoid =await in (codebase|repo|project), =promises (are|) chained with then`,
      },
    },
    'code|promise|function|operation|async|work',
  ),
  eitherField(
    'shared-or-messages',
    'locks around shared memory or passing messages',
    `concurrency, shared memory, shared data, concurrent code, threads, goroutines, concurrent access, shared state, worker threads, shared structures, multi-threading, multithreading, synchronisation, synchronization, thread communication, concurrent tasks, communication between threads, data shared between threads`,
    {
      locks: {
        near: `(protect|guard|behind|under|with|take|use|by) … (mutex|mutexes|lock|locks|rwlock|semaphore), synchronized, read-write lock`,
        alone: `(mutex|locks) (over|instead of|rather than|not|beats) (channels|messages|actors|queues), (protect|guard) (state|data|it|structures|fields) … (mutex|lock), arc mutex, share memory under, actors are (overkill|banned|forbidden|too clever|not used), (use|take|want) (=locks|mutex|mutexes) (around|for|to)`,
      },
      messages: {
        near: `message passing, (through|via|over|by|use|with|on) (channels|channel|queues|actors|messages|mailboxes), pass messages, share nothing, share by communicating, no locks, never lock, single owner, one owner, own its data, csp, lock-free`,
        alone: `share memory by communicating, (don't|do not) communicate by sharing, (channels|messages|actors|message passing|queues) (over|instead of|rather than|not|beat) (locks|mutexes|shared|shared memory), (locks|mutexes) are (banned|forbidden|a smell|last resort|not allowed|a bug), share nothing, shared-nothing, no (=locks|mutexes|mutex), (avoid|ban|never use|don't use|do not use) (=locks|mutexes), (threads|goroutines|tasks|workers) (communicate|talk) (through|via|by|over) (channels|messages|queues)`,
      },
    },
    'thread|state|data|concurrency|goroutine|code|memory',
  ),
  codePractice('threads', 'threads', {
    acts: `multithreading, multi-threading, raw threads, thread pools, worker threads, background threads, spawning threads, manual threads, thread creation, hand-rolled threads, multi-threaded code, extra threads, own threads, os threads, bare threads, concurrency primitives`,
    things: `event loop, parallelism, concurrency, single thread, main thread, cpu-bound work`,
    for: `parallelise, parallelize, one thread per, all cores, use every core, every core, offload … thread, off the main thread, (spawn|start|spin up|fire up|launch) … (thread|threads)`,
    against: `event loop (is|only|suffices), asyncio instead, no parallelism, thread-free, processes instead, multiprocessing instead, gil, async instead, coroutines instead, everything on one thread, cooperative, stays on the main thread`,
    againstAlone: `no (raw|extra|os|worker|background) =threads, =threads are (banned|forbidden|off limits|not allowed|not used), (code|everything|program|engine|core|service|kernel) (is|stays|remains|runs) (single-threaded|on one thread|on a single thread)`,
    home: 'thread|code|task|concurrency|work',
  }),
  codePractice('polling', 'waiting by polling and sleeping', {
    acts: `polling, busy waiting, polling loops, sleep loops, sleep calls, busy-waiting, sleeps, spin loops, busy loops, fixed delays, sleep-based waiting, settimeout hacks, thread.sleep, time.sleep, arbitrary delays, busy waits, timer-based polling, sleep statements, poll loops, short polling, active waiting, fixed sleeps, periodic polling`,
    things: `changes arrive, completion notification, condition variable`,
    for: `sleep (between|for|until|briefly), check (again|back|periodically|every few|every second|regularly), loop until, ask again, wait fixed, retry every few, poll (every|each|until|with|at)`,
    against: `event (driven|instead|rather|based), event-driven, events (instead|rather|over), callback (instead|rather), await … (event|signal|condition|promise), condition variable, push (instead|rather|not|over), interrupt-driven, react to, wait on condition, explicit condition, burn cycles, waste cycles`,
    againstAlone: `(never|don't|do not) (use |)sleep to wait`,
    home: 'code|event|wait|loop|state|change',
  }),
  codePractice('fire-and-forget', 'asynchronous work that nobody awaits', {
    acts: `fire-and-forget promises, fire-and-forget requests, fire and forget, fire-and-forget, floating promises, unawaited promises, dangling promises, unawaited calls, un-awaited promises, detached tasks, orphaned tasks, fire-and-forget calls, unawaited tasks, unhandled promises, background tasks nobody awaits, floating promise, fire-and-forget tasks, detached threads, promises left dangling, forgotten promises, unstructured tasks, no-floating-promises`,
    things: `returned promise, async calls, spawned tasks, side effects such as mails, returned task, non-critical work`,
    for: `(don't|do not|never|no need to|without) (wait for|await), send off, and move on, in the background, void operator, without waiting, (don't|do not) make … wait, launch and, kick off and`,
    against: `always await, every (promise|task|call) … (await|handled|joined|owned|returned), join (every|all|each|them), never … (dangling|floating|unawaited|orphan), keep … (handle|reference), nobody … (await|watch|own), structured concurrency, someone … (await|own), left behind, be awaited, await (every|each|all|them), must be awaited`,
    againstAlone: `await every promise, every promise (is|must be|gets) (awaited|handled|returned), structured concurrency, no-floating-promises`,
    home: 'promise|task|call|code|function|async|work',
  }),
  codePractice('bare-goroutines-f', 'goroutines without supervision', {
    acts: `bare goroutines, naked goroutines, bare go statements, goroutine leaks, go statements, unsupervised goroutines, unmanaged goroutines, raw goroutines, goroutines in libraries, free-floating goroutines, ad-hoc goroutines, stray goroutines, go func`,
    things: 'goroutine, errgroup, wait group, waitgroup, go keyword',
    for: `goroutines are cheap, sprinkle, without ceremony, like candy, (start|spawn|launch) … (freely|whenever)`,
    against: `errgroup, wait group, waitgroup, know … (when|how) … (end|stop|exit), (owner|parent|caller) … (wait|own|stop|join), context … (cancel|stop|done), lifetime, leak, supervised, caller … decide, own … lifetime, bounded pool, worker pool`,
    againstAlone: `never start a goroutine without, goroutines leak, caller decides concurrency, leave concurrency to the caller`,
    home: 'goroutine|go|code|function|library',
  }),
  codePractice('blocking-calls', 'blocking calls', {
    acts: `synchronous i/o, blocking i/o, sync i/o, synchronous calls, sync calls, synchronous file access, synchronous apis, readfilesync, sync apis, synchronous reads, sync file apis, blocking io, synchronous io, sync variants, *sync functions, synchronous requests, sync io, =blocking code, =blocking functions, =blocking requests, =blocking operations, =blocking calls`,
    things: `event loop, main thread, file system calls, fs calls, async all the way`,
    for: `synchronous by default, simple (sync|synchronous|blocking), no async, blocking (is|will do), plain synchronous, readfilesync, (keep|stay|write|make) … (synchronous|=blocking), sync versions`,
    against: `non-blocking, nonblocking, async (all the way|versions|variants|everywhere|only|apis|throughout|by default), asynchronous (all|variant|only|throughout|everywhere|by default|versions), never block, (don't|do not) block, must not block, await everything, promise-based, fs/promises, async all the way`,
    againstAlone: `every call must be async, =blocking (i/o|io) is (ban|forbidden|not allowed), (i/o|io) must be (async|asynchronous), never block the (event loop|main thread|loop|ui thread|thread), async all the way , everything async, all i/o is (async|asynchronous|non-blocking), async by default`,
    forAlone: `(write|use|keep|prefer) synchronous (python|code|rust|javascript) (only|throughout|everywhere|), no (asyncio|async code|async functions|async await), (i/o|io) … is (synchronous|sync|=blocking) (by design|on purpose|throughout), all (i/o|io) … is (synchronous|sync), synchronous by default, keep (it|code|everything|the core|things) synchronous, (code|core|everything) (stays|remains) (synchronous|=blocking)`,
    home: 'code|call|io|thread|loop|function|file',
  }),
  eitherField(
    'parallel-awaits',
    'independent calls in parallel or one by one',
    `run requests, send requests, fire requests, make requests, independent calls, independent requests, several requests, independent awaits, multiple awaits, several promises, independent operations, independent promises, multiple requests, independent async, unrelated requests, independent resources, independent fetches, independent queries, await requests, await in loops`,
    {
      'in parallel': `in parallel, concurrently, promise.all, at the same time, never … sequentially, not … sequentially, no sequential, no await in loop, never await in loop, not await in loop, parallelise, parallelize, fan out, all at once, not one by one, never one by one, not one after`,
      'one by one': `one by one, sequentially, one after another, one at a time, in sequence, sequential, serially, await in loop is, not in parallel, never in parallel, no promise.all, without promise.all, never promise.all, not concurrently, never concurrently, one after the other`,
    },
    'request|call|promise|operation|await',
  ),
  codePractice('global-scope-coroutines', 'coroutines outside a scope of their own', {
    acts: `globalscope, globalscope.launch, global scope coroutines, runblocking, unscoped coroutines, application-wide scopes, detached coroutines, global coroutine scope, task.detached, unstructured coroutines`,
    things:
      'coroutines, launched coroutine, coroutine scope, suspend function, coroutine, viewmodelscope, lifecyclescope',
    for: `launch … (globalscope|global|anywhere|wherever), outlive, survive … (screen|activity|view)`,
    against: `structured concurrency, viewmodelscope, lifecyclescope, injected scope, coroutinescope, own scope, tied to … lifecycle, supervised, supervisorscope, bound to … lifecycle`,
    home: 'coroutine|scope|kotlin|code',
  }),
  codePractice('async-void', 'async void', {
    acts: 'async void, async void methods, void async methods, async void functions, async void handlers, async voids',
    things: 'async methods, c# async, event handlers in c#',
    for: 'return void, void is fine, no one awaits, shorter',
    against:
      'return task, async task, task-returning, return a task, unobserved, crash the process, valuetask, always task',
    againstAlone:
      'async methods (return|always return|must return) task, async task (instead of|rather than|never|not)',
    home: 'method|code|handler|async|event',
  }),
];
