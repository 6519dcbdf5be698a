import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

const HOME =
  'code|function|loop|frame|game|engine|firmware|driver|kernel|module|device|embedded|notebook|notebooks|script|data|dataframe|model|models|pipeline|experiment|experiments|analysis|training|test|python|c|new|library|repository|repo|object|system|scene|update|project|figure|task|build|app';

/** Games, embedded systems, data science. */
export const DOMAIN_FIELDS: readonly Field[] = atHome([
  practiceField('dynamic-allocation', 'dynamic allocation', {
    things: `malloc, calloc, heap memory, heap allocation, dynamic memory, dynamic allocation, allocator, static buffer, memory pool, smart pointer, allocate, allocation, static memory, heap bytes, firmware`,
    acts: `dynamic allocation, malloc, heap allocation, dynamic memory, dynamic memory allocation, runtime allocation, heap use, calloc`,
    for: `(allocate|reserve|request|grab|take) … (on heap|from heap|off heap|dynamically|with malloc|at runtime|at run time|on demand), buffers … (grow|sized at runtime), no (static|fixed-size) (buffer|array), (size|capacity) is not known in advance, (std vector|std string|std map|malloc) … (fine|allowed|welcome|freely), heap is (fine|ok|allowed|free to use), allocate freely`,
    against: `(static|statically|fixed-size|preallocated|pre-allocated|stack-allocated) (buffer|array|allocation|allocated|memory), (allocate|reserve) … (statically|at compile time|at startup|at boot|at init|during init|at link time), (statically|at compile time|at startup|at boot|at init|during init|at link time) … (allocate|reserve), nothing (allocate|is allocated), malloc … (may not|must not) be called, arrays of fixed size, fixed capacity, heapless`,
    againstAlone: `no heap, heap-free, heapless, no malloc, never malloc, (malloc|heap) is (ban|forbidden|off limits|prohibited|not used), heap (stays|is) empty, (no|zero) (allocation|allocations), (never|don't|do not|must not) allocate, allocation-free, no new and delete, only static allocation, static allocation only, no naked new`,
    home: `${HOME}|memory|buffer|allocation`,
  }),
  practiceField('frame-allocation', 'allocation in the frame loop', {
    things: `game loop, update loop, render loop, frame loop, per frame, every frame, each frame, hot loop, hot path, fixedupdate, useframe, garbage collector, gc spike, frame time, object pool, object pooling, pooled object, new vector3`,
    acts: `allocation per frame, per-frame allocation, allocation in update, allocation in game loop, garbage per frame, allocating in update, allocation in update loop, allocation in frame loop, garbage in frame loop, allocation in hot path, allocation in render loop`,
    for: `(allocate|instantiate|spawn) … (freely|per frame|every frame|in update|as needed), (gc|garbage collector|collector) is fast enough, (gc|garbage collector|collector) (cope|copes|handles it), no (pooling|object pool), (pooling|object pools|pools) … (overkill|premature|not needed), don't pool, new vector3 … (fine|ok), (generational|incremental) gc`,
    against: `(zero|no|without|never|avoid) (allocation|garbage|gc|instantiate), not allocated, (pool|reuse|recycle|preallocate|pre-allocate) … (object|objects|bullet|bullets|particle|particles|buffer|buffers|vector|vectors|list|lists|array|arrays|instance|instances|everything), object pools, from pool, allocate nothing, allocation-free, garbage-free, (each|every) allocation … (hitch|stutter|spike), never (allocate|new|instantiate|create) … (frame|update|loop|tick), allocate at (load|loading), filled at level load, (rather than|instead of|not) new vector3, (don't|do not|never|no) allocate (in|inside|during|per), (scratch|preallocated) (vector|buffer|list)`,
    home: `${HOME}|enemy|bullet|particle`,
  }),
  choiceField(
    'practice',
    'time-step',
    'fixed or variable time steps',
    `timestep, time step, deltatime, delta time, physics, simulation, game loop, frame rate, framerate, physics_process, _physics_process, fixedupdate`,
    {
      fixed: {
        near: `${over('fixed timestep|fixed time step|fixed step|fixed tick|fixedupdate|constant timestep|fixed update|fixed delta', 'delta time|deltatime|variable timestep|variable step|frame delta')}, (60|30|50|120) (times|hz|ticks|updates) … second, (at|with|on|in) (fixed timestep|fixed step|fixed rate|fixed tick|fixed time step), (independent|decoupled) of (frame rate|framerate), never (multiply|scale) … (delta|dt|frame time|delta time), _physics_process, physics_process, variable (dt|time step) … (blow|explode|unstable|ban), (constant|same|identical|equal|fixed) (timestep|time step|dt), 1/60`,
      },
      variable: {
        near: `${over('delta time|deltatime|variable timestep|variable step|frame delta', 'fixed timestep|fixed time step|fixed step|fixedupdate|fixed tick')}, (multiply|scale) … (by|with) … (deltatime|dt|delta time|frame time|time.deltatime), times delta time, no fixed (timestep|tick), (pass|use) … (deltatime|delta time|frame time), variable (timestep|time step|dt)`,
      },
    },
    { home: `${HOME}|physics|movement` },
  ),
  practiceField('floating-point', 'floating-point arithmetic', {
    things: `floating point, floating-point, =float, =floats, fpu, fixed-point, fixed point, integer math, integer arithmetic, q15, soft-float, softfloat, scaled integer, integer scaling, single precision, double precision`,
    acts: `floating-point arithmetic, floating point, float arithmetic, floating-point math, float math, floating-point operations`,
    for: `(use|compute|calculate|work) … (in|with) (=float|=floats|=double|=doubles|floating point|single precision|double precision), (=float|=floats|floating-point|floating point) (is|are) (fine|ok|allowed|welcome|cheap|fast enough), (array|arrays) of (=float|=floats|=double|=doubles), (single|double) precision (everywhere|throughout|by default), no (fixed-point|fixed point), (=float|=floats) everywhere, (use|in|with) (=float|=floats|floating point), hardware float`,
    forAlone: `(compute|calculate) … in (=double|=float|=float64)`,
    against: `(fixed-point|fixed point|q15|q16|scaled integer) (arithmetic|math|only|instead|maths|everywhere|for), (integer|integers) (arithmetic|math|maths) only, (integer|integers) only, (in|as) (q15|q16), scaled integers, rather than floats, (no|never|not|avoid|without|ban|never use) (=float|=floats|floating point|floating-point), don't (use|introduce|add) (=float|=floats), (=float|=floats|floating point) (is|are) (ban|forbidden|not allowed|off limits|not used), in int16, in int32`,
    againstAlone: `no floating point, no =floats, no =float arithmetic, integer arithmetic only, fixed-point arithmetic only, no soft-float, never use (=float|=floats) or (=double|=doubles)`,
    home: `${HOME}|arithmetic|control|sensor`,
  }),
  practiceField('random-seeds-f', 'a fixed random seed', {
    things: `random seed, rng, randomness, random number, random numbers, shuffle, shuffling, random state, random_state, monte carlo, manual_seed, random generator, random generators, np random`,
    acts: `fixed seed, fixed random seed, seeded rng, hard-coded seed, constant seed, pinned seed, seeded random, deterministic seed, seed 42`,
    for: `(fix|set|pin|log|record|pass|freeze|hard-code) … (seed|seeds|random state|random_state), (seed|seeded) … (rng|generator|everything|explicitly|at top|at start), (same|identical|reproducible|repeatable) (numbers|results|runs), run twice … same, is seeded, are seeded, call (random seed|manual_seed|set_seed), known seed`,
    forAlone: `=set =seeds, =seeds are (fixed|recorded|logged|pinned), fix rng, set fixed seed, fix =seed, set random seed, set random seeds, fix random seed, fix random seeds, fix the seed, pin random seed, seed everything, seed_everything, manual_seed, set_seed, random_state 42, seed 42, seed (rng|random number generator|random generator|random generators), np random seed, log the random seed`,
    against: `(fresh|different|varying|changing) seed, (never|no|don't|not) (seed|seeded|fix seed|pin seed|set seed|hard-code seed), (every|each) run (differ|differs|must differ|should differ), (leave|stay|stays) unseeded, (os|system) (entropy|randomness), from entropy, no lucky numbers, urandom, (different|new|random) seed (each|every|per)`,
    againstAlone: `no fixed seed, no fixed seeds, no fixed random seed, never fix the seed, don't fix the seed, never set a seed, don't set a seed, leave … generator unseeded`,
    home: `${HOME}|test|tests|run|experiment|seed`,
  }),
  choiceField(
    'practice',
    'notebooks-or-scripts',
    'notebooks or scripts',
    `=notebook, =notebooks, jupyter, ipynb, colab, jupyterlab, rmarkdown, quarto, marimo`,
    {
      notebooks: {
        near: `(=use|=uses|prefer|work in|work with|stick to) (=notebook|=notebooks|jupyter|jupyter notebook|jupyter notebooks|python notebooks), (do|write|run|deliver|explore|analyse|analyze|present|belong|happen) … (in|as) (=notebook|=notebooks|ipynb|jupyter|colab), (each|every) (experiment|analysis|figure|lesson) … (=notebook|=notebooks), (=notebook|one python notebook) (per|for each|for every) (experiment|analysis|figure|lesson), notebook first, (change|edit) (=notebook|=notebooks) (directly|in place), (don't|do not|never|no) pair … scripts, (=notebook|=notebooks) (rather than|instead of|over|not) (script|scripts|module|modules), no (scripts|python scripts|plain scripts), scripts hide`,
      },
      scripts: {
        near: `use (=notebook|=notebooks) (for exploration only|only for exploration), (plain|python|ordinary) (scripts|script files) (not|never|only|rather|instead), plain scripts, as python (scripts|script|modules), edit … jupytext, (never|not) … ipynb, jupytext … (script|scripts|source), (script|scripts|module|modules) (rather than|instead of|over|not|never) (=notebook|=notebooks|ipynb|jupyter), (=notebook|=notebooks) (is|are|stay|stays) (ban|scratch|throwaway|disposable|forbidden|gitignored|not committed|never merged|never committed|not welcome|not allowed|for exploration only|only for exploration|out of), (move|extract|convert|port|graduate|turn) … (into|to) (module|modules|script|scripts|package|src), importable (module|code|package), (no|nothing|never put) (logic|code) in (=notebook|=notebooks), not (in|into) (=notebook|=notebooks|cells), (no|never|avoid|without|don't use|do not use|don't add|don't create) (=notebook|=notebooks|ipynb|jupyter), (diff|review) … (=notebook|=notebooks) … (can't|cannot|hard|impossible), hidden state, wall of cells`,
      },
    },
    { home: `${HOME}|notebook|script|exploration` },
  ),
  practiceField('notebook-outputs', 'notebook outputs in Git', {
    things: `=notebook, =notebooks, ipynb, jupyter, cell output, cell outputs, nbstripout`,
    acts: `notebook output, cell output, committed outputs, notebook outputs, cell outputs`,
    for: `(commit|keep|check in|save|include) … (with|including) … (output|outputs|plots|figures|results|charts), outputs … (are committed|stay in|are kept|are part of), (commit|keep) … executed, (see|show|read) … (charts|plots|figures|results|graphs) … (without running|in browser|on github), turn off nbstripout, (don't|do not|never) (strip|clear|remove|delete) … (output|outputs), (keep|commit|save|include|leave) … (outputs|output|plots|figures|charts) (in|when|so), outputs in (git|repo|history)`,
    against: `(clear|strip|remove|wipe|scrub|delete|empty|drop|reset) … (=output|=outputs), (clear|strip|empty|wipe) cell (results|outputs), without (=output|=outputs), no (=output|=outputs), outputs … (stripped|cleared|removed|out of git|stay out), output-free, (stripped|cleared) of (output|outputs), restart and clear`,
    againstAlone: `run nbstripout, use nbstripout, nbstripout is (installed|set up|a filter|filter|required|run), nbstripout before, pre-commit … nbstripout, strip notebook outputs, clear notebook outputs`,
    home: `${HOME}|commit|notebook|output`,
  }),
  practiceField('vectorised', 'vectorised data frames', {
    things: `dataframe, dataframes, data frame, data frames, pandas, numpy, polars, iterrows, itertuples, vectorise, vectorize, vectorised, vectorized, numpy arrays`,
    acts: `vectorised operation, vectorized operation, vectorisation, vectorization, vectorised code, vectorized code, vectorised expression, vectorized expression, vectorised function, vectorized function`,
    for: `(vectorise|vectorize) (everything|all|every|instead|whenever|over|rather|throughout|loops), (no|never|avoid|not|don't|without|instead of|rather than|don't use|do not use) (iterrows|itertuples|row loops|python loops|python loop|for loops|for loop|row-by-row loops), (don't|do not|never|not) (loop|iterate) over (row|rows|dataframe|dataframes|records), (iterrows|itertuples) is (ban|forbidden|smell|bug|not allowed|rejected), column-wise, (instead of|rather than|over) (loop|loops|looping|iterrows|row loops|apply), (whole|entire) (column|columns|array|arrays)`,
    forAlone: `use vectorised operations, use vectorized operations, prefer vectorised operations, prefer vectorized operations, vectorised operations instead of loops, vectorized operations instead of loops, vectorised operations over loops, vectorized operations over loops, never iterrows, no iterrows, avoid iterrows`,
    against: `(plain|explicit|simple|ordinary|readable) (loop|loops|for loop|for loops) … (over|rather|instead|than), (=loop|=iterate) (over|through) … (rows|records) … (explicitly|with|one by one|rather|instead), use (iterrows|itertuples), (iterrows|itertuples) is (fine|ok|welcome|allowed|clearer), with (iterrows|itertuples), no (vectorisation|vectorization|broadcasting|numpy tricks), (vectorised|vectorized) (code|expressions|operations) … (cryptic|unreadable|puzzle|hard), (easier|simpler|clearer) … than (vectorised|vectorized)`,
    home: `${HOME}|row|column|table|array`,
  }),
  practiceField('weights-in-git', 'model weights in Git', {
    things: `model weights, model weight, =weights, model checkpoint, model checkpoints, model file, model files, model artifact, model artefact, trained model, trained models, trained weights, model binaries, training checkpoints, safetensors, gguf, onnx model, model onnx, weights file`,
    acts: `model weights in git, weights in repository, checkpoints in git, weights in git, model files in git, committed weights, model binaries in repo, checkpoint in repository, committed checkpoints, model weights in repository`,
    for: `(commit|check in|store|keep|put|version|live|belong|push|track|manage) … (in git|in repo|in repository|git lfs|git-lfs|lfs|next to code|with code|alongside code|beside code), (via|with|use|utilize|through) (git lfs|git-lfs|lfs), (commit|check in) … (weights|checkpoint|checkpoints|model file|model files|trained model), clone … (includes|contains|comes with) … (weights|model|checkpoint)`,
    against: `(never|no|not|nothing|don't|do not) (commit|check in|add|push) … (weights|checkpoint|checkpoints|model files|model binaries|model artifacts|trained models|in git|to git|in repo|in repository), (weights|checkpoint|checkpoints|models) … (never|not) (committed|checked in|in git), (out of|outside) (git|repo|repository), (store|keep|upload|live|go|belong|push) … (in|to|on) (bucket|s3|gcs|hub|hugging face|huggingface|model registry|object store|object storage|artefact store|artifact store|mlflow|dvc|blob storage), gitignored, git-ignored, (only|just) … (pointer|hash|manifest) in (git|repo|repository)`,
    home: `${HOME}|git|weights|checkpoint`,
  }),
  practiceField('raw-data', 'changes to raw data', {
    things: `raw data, raw file, raw files, raw dataset, data/raw, raw table, raw measurements, original data, source data, raw csv, raw rows, raw layer, original dataset, raw inputs, raw recordings`,
    acts: `editing raw data, edits to raw data, changes to raw data, overwriting raw data, manual fixes in raw data, cleaning raw data in place`,
    for: `(fix|clean|correct|edit|repair|overwrite|patch) … (in place|raw file|raw files|raw data|at source|in raw|original file|original data), overwrite … (raw|original), (may|can) be (edited|changed|fixed|corrected|overwritten|cleaned) (in place|directly|by hand), save over it`,
    against: `(raw|original|raw data|raw files) … (immutable|read-only|untouched|append-only|unchanged|write-protected|as delivered|as received|as downloaded), (never|no one|nobody|not|don't|do not) (edit|change|touch|overwrite|modify|alter|clean|write to|write into|write in|delete) … (raw|original), (copy|derived|cleaned|results) … (into|to|in) (data/interim|data/processed|interim|processed), write to data/interim, read-only, read only, hands off, chmod a-w`,
    againstAlone: `raw data is (immutable|read-only|read only|never changed|never edited|never modified|sacred), never (edit|modify|change|overwrite|touch) raw data, (never|don't|do not) (write|save) (to|into|in) raw, data/raw is read-only`,
    home: `${HOME}|raw|dataset|file`,
  }),
  practiceField('inplace-frames', 'data frames changed in place', {
    things: `dataframe, dataframes, data frame, data frames, pandas, inplace true, polars`,
    acts: `inplace=true, in-place operation, in-place mutation of dataframe, mutating dataframe, in-place modification, inplace operations`,
    for: `(modify|change|mutate|update|edit) … (in place|inplace), inplace … (saves|fine|ok), (no|without|avoid) (copies|copying), mutate the one, (do not|don't) copy (frame|frames|df|dataframe), (rather than|instead of) (making|copying|returning) (another|copy|new)`,
    against: `(use|prefer) method chaining, method chain, (return|returns|produce|give|yield|hand back) (new|copy|fresh) (frame|dataframe|df|copy), (never|no|don't|do not|not|avoid) (mutate|inplace|in place|modify) …, (never|no|don't|do not|avoid) (use inplace|modify … in place), new (frame|dataframe) (each|every|per) step, copy first, df copy, inplace … (ban|forbidden|deprecated), (leave|keep) … (input|argument|original) … (untouched|unchanged|intact)`,
    againstAlone: `never use inplace, don't use inplace, no inplace true, avoid inplace true, never inplace true`,
    home: `${HOME}|frame|step`,
  }),
  practiceField('busy-waiting', 'waiting in busy loops', {
    things: `busy-wait, busy wait, busy-waiting, delay_ms, superloop, hal_delay, spinning core, spinlock, spin loop, busy loop, busy waiting, microcontroller, status register, status bit, interrupt-driven, polling loop`,
    acts: `busy-waiting, busy wait, blocking delay, busy loop, spin loop, delay loop, hal_delay, busy loops, busy polling, busy-polling`,
    for: `(poll|spin|busy-wait|wait) … (register|flag|status bit|in superloop), no interrupts, delay … (fine|ok|good enough), (polling|spinning|busy-waiting) is (fine|ok|simple|allowed|acceptable|preferred), (spin|busy-wait) (until|till|for|on)`,
    forAlone: `wait (for|on|until) … (flag|register|status bit) … in loop`,
    against: `interrupt-driven, (use|by|with|on) (interrupt|interrupts|timer interrupt|dma) …, (never|no|don't|do not|not|avoid) (block|spin|delay|busy-wait|poll|hammer|hal_delay), sleep until (interrupt|event), wfi, (block|sleep|wait|suspend|yield) … (on semaphore|on event|on condition|until notified|until interrupt|condition variable|on futex), (burn|waste) … (cpu|battery|cycles|core|power)`,
    againstAlone: `(never|no|don't|do not|avoid) (busy-wait|busy-waiting|busy wait|busy loops|busy loop|spin-wait|spin waiting)`,
    home: `${HOME}|interrupt|main|peripheral`,
  }),
  choiceField(
    'practice',
    'test-machine',
    'where tests of firmware run',
    `unit tests, firmware tests, host tests`,
    {
      'on the host': `(run|runs|execute|compile|compiled|build|built) … (on|for) (host|pc|workstation|development machine), (run|runs) natively, native environment, no (hardware|board) (needed|required)`,
      'on the target': `(run|runs|execute) … on (target|target hardware|target board|board|microcontroller)`,
    },
    { home: `${HOME}|host|target|board|hardware` },
  ),
  practiceField('watchdog', 'the watchdog', {
    things: `watchdog`,
    acts: `watchdog, watchdog timer`,
    for: `(stay|stays|keep|leave|remain|remains) (enabled|on|active|running), (enable|kick|feed|pet|refresh)`,
    againstAlone: `(disable|turn off|switch off) watchdog`,
    home: HOME,
  }),
  practiceField('vendor-hal', 'the hardware layer of the vendor', {
    forAlone: `use (hal functions|hal drivers|vendor hal|stm32 hal), (through|via) (vendor hal|hal functions|hal drivers|stm32 hal)`,
    againstAlone: `(write|access|program) registers directly, direct register access, (write|access|program) (to|) registers (directly|yourself|by hand)`,
    home: `${HOME}|register|peripheral`,
  }),
  practiceField('isr-work', 'work inside interrupt handlers', {
    things: `isr, isrs, interrupt handler, interrupt handlers, interrupt service routine, interrupt service routines, interrupt, interrupts, irq, interrupt context, irqhandler, irq handler, bottom half, givefromisr`,
    acts: `work in isr, processing in isr, logic in interrupt handlers, work in interrupt handler, long isr, heavy interrupt handler, processing inside interrupt handlers, computation in interrupt handler`,
    for: `(do|process|handle|compute|finish|complete|run|parse|decode) … (in|inside|within) (isr|interrupt|handler|interrupt handler), everything in (isr|interrupt), (work|logic|processing|parsing|computation) … (in|inside|within) (isr|isrs|interrupt|interrupts|handler|irq), no deferred, no bottom halves`,
    against: `only (set|post|copy|push|signal|record|queue) … (flag|flags|byte|bytes|queue|event|semaphore|buffer), (set|post|push) … (flag|queue|semaphore|event) … (leave|return|out|get out), set flag, defer … (task|main loop|thread), (no|never|not|nothing) (process|logic|block|allocate|log|printf|computation|malloc|blocking|logging|heavy|long) …, (do|does) nothing but, bottom half, main loop (does|parses|processes|handles), keep (isr|isrs|interrupt|interrupts|handler|handlers|irq) … (short|tiny|small|minimal|brief|lean|fast|thin), (isr|isrs|interrupt handler|interrupt handlers|handlers) (is|are|stay|must be|should be) (short|tiny|small|minimal|brief|lean), (do|does) (little|almost nothing|as little|minimum|no work), outside (isr|interrupt), deferred work, as short as possible`,
    home: `${HOME}|interrupt|handler|isr`,
  }),
  choiceField(
    'practice',
    'entity-style',
    'components or class hierarchies for game objects',
    `game object, game objects, gameobject, game entity, game entities, entity component system, entity-component-system, enemies, monsters, enemy class, unit types, monobehaviour, monobehaviours, goblin, diamond of death, gameplay code, game actors`,
    {
      components: {
        near: `${over('ecs|composition|entity component system|entity-component-system|small components|data-oriented design', 'inheritance|class hierarchy|class hierarchies|deep hierarchy|base class|subclass|class tree')}, (compose|assemble|build) … (from|out of|of) (component|components|small components), composed of components, (composition|components) over (inheritance|hierarchies|hierarchy), no (inheritance|class hierarchies|class hierarchy|base class|subclassing), component-based, small components`,
        alone: `entity component system (is|for|architecture), (use|prefer) entity component system`,
      },
      hierarchies: {
        near: `${over('inheritance|class hierarchy|class hierarchies|base class|subclassing', 'ecs|entity component system|components|composition')}, (inherit|derive|extend|descend) … (from|actor|enemy|entity|gameobject|node|character|monster), subclass per, no (ecs|entity component system), ecs … overkill, inheritance tree, (common|shared|abstract) (base class|parent class)`,
      },
    },
    { home: `${HOME}|entity|enemy|enemies|component` },
  ),
  choiceField(
    'practice',
    'game-tuning',
    'where the numbers of a game live',
    `game balance, balancing, gameplay value, gameplay values, gameplay number, gameplay numbers, tuning value, tuning values, gameplay constant, gameplay constants, balance value, balance values, balance numbers, game parameters, game data, enemy stats, weapon stats, spawn rate, spawn rates, drop rates, hit points, xp curve, loot table, loot tables, jump height, enemy wave, wave definitions, sword damage`,
    {
      'data files': `(data file|data files|data asset|data assets|scriptableobject|scriptableobjects|scriptable object|scriptable objects|json file|csv|spreadsheet|yaml|data table|data-driven|data driven), designers … (change|tune|tweak|edit|adjust), (never|no|not|don't) (hard-code|hardcode|hard-coded|hardcoded|magic numbers|in code), (exposed|expose|editable) … (inspector|editor), without (recompile|recompiling|programmer), in (json|yaml|csv|data files|config files|resource files), (load|read|come|comes) from (json|yaml|csv|data|config), exported variable`,
      code: `(constant in code|constants in code|hard-coded|hardcoded|c++ constant|const in|in the class|named constants|in source code), as =const, (no|never) (data file|data files|spreadsheet|csv|json|scriptable object|scriptableobject), plain constants, is =const, as code, in code, (constants|numbers|values) … (in class|in code|at top of file)`,
    },
    { home: `${HOME}|balance|value|enemy|weapon` },
  ),
  practiceField('global-managers', 'singletons for managers', {
    things: `singleton, singletons, gamemanager, autoload singleton, audiomanager, audio manager, game manager, global manager, manager class, manager classes, global instance, static instance, managers`,
    acts: `singleton, singleton manager, global manager, singletons, manager singleton, singleton pattern, manager singletons, autoload singleton`,
    for: `(autoloads|singletons|autoload) for (managers|everything|services|all), (reach|access|available|get) … (through|via) (instance|singleton|static instance|singleton instance), from anywhere, (managers|manager) (is|are|as|be) (singleton|singletons|global|static|autoload|autoloads), one (global|static) instance, (must|should) be (singleton|singletons), dontdestroyonload`,
    against: `(managers|manager|services|service) … (injected|inject|passed|handed), (inject|pass|hand) (manager|managers|services|dependencies|references) …, no (singleton|singletons|static instance|global instance), (event|events|signal|signals) instead, (must|should) be (injected|passed), (rather than|instead of|not) (singleton|singletons|static instance)`,
    home: `${HOME}|manager|singleton`,
  }),
  choiceField(
    'practice',
    'model-artefacts',
    'how trained models are saved',
    `trained model, trained models, model artefact, model artefacts, model artifact, model artifacts, model format, checkpoint format, saved model, saved models, onnx, safetensors, joblib, model file, model files, model weights, state dict, sklearn model, exported model, pickle model, pickle models, torch.save, skops`,
    {
      pickle: `${over('pickle|joblib|cloudpickle|pickled model|pickle file|torch.save|pickles', 'onnx|safetensors')}, (as|with|via|by) (pickle|joblib|pickles|pkl), pickled, pickle.dump, (save|store|dump|ship|persist|export|serialise|serialize) … (pickle|pkl|joblib|cloudpickle|torch.save), joblib dump, (pickle|joblib) … (fine|good enough)`,
      'a safe format': `${over('onnx|safetensors|savedmodel|pmml|tensorflow savedmodel', 'pickle|joblib|pickles|torch.save|cloudpickle')}, (as|with|via|in|into|to) (onnx|safetensors|savedmodel|gguf), (never|no|not|don't) (pickle|joblib|unpickle|pickles), pickle … (ban|forbidden|unsafe|insecure), (save|store|ship|persist|export|convert|serialise|serialize) … (onnx|safetensors|savedmodel|gguf|pmml|skops), weights_only`,
    },
    { home: `${HOME}|model` },
  ),
  choiceField(
    'practice',
    'float-width',
    'the precision of numbers in models',
    `precision, float32, float64, fp16, bf16, float16, fp32, bfloat16, tensor, tensors, gradients, autocast, forward pass, quantise, quantize, quantisation, quantization, mixed precision, half precision, model weights`,
    {
      reduced: `${over('float16|bf16|bfloat16|fp16|half precision|mixed precision|reduced precision|quantised weights|quantized weights', 'float64|double precision|full precision|float32|fp32')}, (train|run|infer|compute|cast|keep|store) … (in|to|with|as) (fp16|bf16|float16|int8|bfloat16|mixed precision|half precision), with autocast, (quantise|quantize) (before|model|models|weights), (enable|use|turn on) (autocast|mixed precision|tf32|quantisation|quantization), in (half precision|bf16|fp16|bfloat16|float16|mixed precision|reduced precision)`,
      full: `${over('float64|double precision|full precision|float32|fp32', 'float16|bf16|fp16|half precision|mixed precision|bfloat16|reduced precision')}, (train|run|infer|compute|cast|keep|store) … (in|to|with|as) (float64|fp32|float32|full precision|double precision), autocast off, (turn off|disable|no|without|never|don't use|avoid) (autocast|mixed precision|half precision|fp16|bf16|bfloat16|float16|quantisation|quantization|reduced precision), (in|to|at) (full precision|fp32|float32|float64|double precision)`,
    },
    { home: `${HOME}|training|inference|tensor` },
  ),
  practiceField('test-set-use', 'looking at the test set', {
    things: `test set, holdout, hold-out, held-out, test split, holdout set, test scores, test accuracy, test jsonl, test parquet, held-out examples, benchmark split, held-out set`,
    acts: `tuning on test set, test set tuning, peeking at test set, hyperparameter search on test set, looking at test set, test-set peeking, tuning on holdout`,
    for: `(tune|select|choose|compare|pick|optimise|optimize|early stop) … (on|by|against|with|using) … (test set|test split|holdout|hold-out|held-out|test score|test accuracy), (look|check|evaluate|consult|report) … (test set|holdout|test score|test split) … (every|often|regularly|whenever|each), best test (accuracy|score|loss), (every|each) (epoch|experiment) … (test set|holdout|test split)`,
    against: `(only once|exactly once|at the very end|once at the end|touched once|used once|sealed|untouched|off limits), (never|no one|nobody|not|don't|do not) (tune|look|touch|peek|open|select|train|optimise|optimize|fit|use|read|inspect|derive) … (test set|holdout|hold-out|held-out|test split|test data|test jsonl|test parquet), not on test set, (test set|holdout|test split|test data) … (once|sealed|locked|untouched|unseen), only (once|at end|for final evaluation), tune on (validation|dev) …`,
    home: `${HOME}|test|model|evaluation`,
  }),
]);
