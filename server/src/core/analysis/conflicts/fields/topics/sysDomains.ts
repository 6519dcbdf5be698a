import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'code|function|loop|frame|game|engine|firmware|driver|kernel|module|device|embedded|notebook|notebooks|script|data|dataframe|model|models|pipeline|experiment|experiments|analysis|training|test|python|c|new|library|repository|repo|object|system|scene|update|project|figure|task|build|app';

/** Games, embedded systems, data science. */
export const SYS_DOMAIN_FIELDS: readonly Field[] = atHome([
  practiceField('dynamic-allocation', 'dynamic allocation', {
    things: `malloc, heap, allocation, dynamic memory, new, free, allocator, calloc, static buffer, stack, memory pool, firmware, std::vector, smart pointer, memory, buffer, buffers, reserved, allocated, boot, heap memory`,
    acts: `dynamic allocation, malloc, heap allocation, dynamic memory, dynamic memory allocation, heap, runtime allocation, new and delete, heap use, calloc, heap allocations`,
    for: `(allocate|reserve|grow|request) … (on heap|dynamically|from heap|with malloc|when needed|on demand|as needed|at runtime|with new), heap … (fine|ok|welcome|free to use), std::vector … (fine|ok|everywhere|prefer), malloc … (fine|ok|allowed|freely), buffers … (grow|sized at runtime|as needed), no static buffer, no fixed-size, use malloc, size isn't known, not known in advance, on demand, when needed, as much as, grow as, new whenever`,
    against: `(static|statically|fixed-size|preallocated|pre-allocated|stack-allocated|stack) (buffer|array|allocation|allocated|memory|pool|only|storage), (statically|at compile time|up front|at startup|at start|at boot|at init|during init|at link time) … (allocated|allocate|reserved|reserve|sized), (allocate|allocated|reserve|reserved|sized) … (statically|at compile time|up front|at startup|at start|at boot|at init|during init|at link time|once), no heap, heap-free, no malloc, never malloc, no alloc, after init never, (malloc|heap) … (ban|forbidden|off limits|fail|rejected|prohibited), only static, never allocate, reserved at boot, reserve at boot, nothing … allocated, never … allocated, fixed at compile, known at compile, compile time, fixed size, arrays of fixed, sized at link`,
    home: `${HOME}|memory|buffer|allocation`,
  }),
  practiceField('frame-allocation', 'allocation in the frame loop', {
    things: `frame, game loop, update loop, update(), per frame, render loop, tick, garbage, gc, hot loop, pool, fixedupdate, gameplay code, gameplay, spawn, garbage collector, bullets, frame time, hot path`,
    acts: `allocation per frame, per-frame allocation, allocation in update, allocations in game loop, garbage per frame, allocating in update, allocations in update loop, allocations in frame loop, garbage in frame loop, allocations per frame, allocation in frame loop`,
    for: `(allocate|create|instantiate|spawn) … (freely|per frame|every frame|in update|whenever|as needed) , (gc|garbage collector|collector) … (fast enough|handles|cope|copes|good enough|deal|take care|clean up), no (pool|pooling|object pool), pooling … (overkill|premature|ban|complexity), don't (pool|worry … garbage|worry … allocation), spawn freely, new whenever, collector copes`,
    against: `(zero|no|without|never) (allocation|garbage|gc|new|instantiate|allocations), (pool|pooled|reuse|reused|recycle|preallocate|pre-allocate|cache) … (object|objects|bullet|particle|list|buffer|instance|everything|up front|at load), object pool, from pool, allocate nothing, allocation-free, garbage-free, (every|each) allocation … (hitch|stutter|cost|spike), never (allocate|new|instantiate|create) … (frame|update|loop|tick), allocate at (load|start|loading), pool everything, pool, nothing to do, reuse, recycle, nothing new, no new, allocate nothing, prewarm, pre-warmed`,
    home: `${HOME}|enemy|bullet|particle`,
  }),
  choiceField(
    'practice',
    'time-step',
    'fixed or variable time steps',
    `timestep, time step, delta, deltatime, delta time, physics, simulation, game loop, frame rate, tick, update, framerate`,
    {
      fixed: {
        near: `${over('fixed timestep|fixed time step|fixed step|fixed tick|fixedupdate|constant timestep|fixed update|fixed delta|physics at fixed', 'delta time|deltatime|variable timestep|variable step|frame delta|dt')}, (60|30|50|120) (times|hz|ticks|updates) … second, (at|with|on|in) (fixed timestep|fixed step|fixed rate|fixed tick|fixed time step), (independent|decoupled) … (frame rate|framerate|rendering), (constant|same) (step|tick|dt), never (multiply|scale) … (delta|dt|frame time), deterministic step, accumulator`,
      },
      variable: {
        near: `${over('delta time|deltatime|variable timestep|variable step|frame delta|elapsed time', 'fixed timestep|fixed time step|fixed step|fixedupdate|fixed tick|constant frame')}, (multiply|scale|scaled|multiplied) … (by|with) … (delta|deltatime|dt|delta time|elapsed|frame time), (everything|movement|all) … times delta, per second not per frame, no fixed (step|timestep|tick)`,
      },
    },
    { home: `${HOME}|physics|movement` },
  ),
  practiceField('floating-point', 'floating-point arithmetic', {
    things: `floating point, floating-point, float, double, fpu, fixed-point, fixed point, arithmetic, integer math, q15, soft-float, fpu, scaled integers, integers, decimals`,
    acts: `floating-point arithmetic, floating point, float arithmetic, floats, doubles, floating-point math, float math, float, floating-point operations`,
    for: `(use|compute|calculate|work) … (in|with) (float|floats|double|doubles|floating point|single precision|double precision), fpu … (available|fast|there|use), float … (fine|ok|fast enough|welcome|everywhere), (single|double) precision (everywhere|throughout|is fine|by default), no fixed-point, no fixed point, float everywhere, floats everywhere, doubles everywhere`,
    against: `(fixed-point|fixed point|integer|q15|q16|scaled integer|integers) (arithmetic|math|only|instead|maths|number|everywhere), integers only, only integers, no (float|floats|double|fpu|floating point), (integer|fixed-point|fixed point) … (instead|rather|not float|never float), without (floating point|float|fpu), float … (ban|forbidden|soft|slow|non-deterministic|rejected), scaled integers, no fpu, scaled integer, integers rather, integers only, whole numbers, rather than floats`,
    home: `${HOME}|arithmetic|control|sensor`,
  }),
  practiceField('random-seeds-f', 'a fixed random seed', {
    things: `seed, seeded, random, randomness, rng, random number, shuffle, stochastic, reproducible, np.random, random state, random_state, generator, monte carlo, entropy, generator, same numbers, two runs, dice`,
    acts: `fixed seed, fixed random seed, seeded rng, hard-coded seed, constant seed, pinned seed, seeding, seeded random, random seed, deterministic seed, seed 42`,
    for: `(seed|seeded|fix|fixed|pin|pinned|set|record|log|pass|freeze) … (seed|seeds|rng|generator|42|random state|random_state|randomness|explicitly), (same|identical|bit-identical|reproducible|repeatable|deterministic) (number|result|results|run|output|every time|seed|sequence), seed … (everything|every|all|written down|logged|recorded|config|argument), reproducib, run twice … same, seed=42, is seeded, set seed, same number, same numbers, two runs … same, seed first, known seed, repeat … run, replay, call random seed, call seed, call manual_seed, seed at top, start with seed, np.random.seed, manual_seed, set_seed`,
    against: `(fresh|new|different|varying|changing) seed, (never|no|don't|not) (seed|seeded|fix seed|fixed seed|fix … seed|pin seed|seeds|set seed|hard-code seed), (every|each) run … (differ|different|differs|its own|new|fresh), (leave|let) … (unseeded|random|vary|roam), seed … (hide|hides|overfit|mask|cheat|luck|ban|lie), leave unseeded, stay unseeded, (clock|os|system|true|real) (entropy|randomness|time), from entropy, truly random, leave … unseeded, each run should differ, should differ, no seed, vary, different every`,
    home: `${HOME}|test|tests|run|experiment|seed`,
  }),
  choiceField(
    'practice',
    'notebooks-or-scripts',
    'notebooks or scripts',
    `notebook, notebooks, jupyter, ipynb, script, module, analysis, experiment, data science, pipeline, colab, exploration`,
    {
      notebooks: {
        near: `${over('notebook|notebooks|jupyter|jupyter notebook|jupyter notebooks', 'script|scripts|python module|plain script|py file')}, (live|lives|happen|happens|done|do|written|write|run|kept|delivered|work|goes|belong) … in (notebook|notebooks|jupyter), each (experiment|analysis) … notebook, notebook per, one notebook, import from notebook, notebooks … (production|pipeline|first-class|deliverable), is a notebook, as notebook, notebook first, runs in notebook`,
      },
      scripts: {
        near: `${over('script|scripts|python module|plain script|py file|python script|python package', 'notebook|notebooks|jupyter|ipynb')}, (never|no|not|nothing|don't) … (notebook|notebooks|jupyter|ipynb), notebooks … (ban|scratch|throwaway|throw-away|disposable|forbidden|exploration only|explore only|stay out|not committed|never merged|hidden state|not welcome|gitignored), (move|extract|convert|port|graduate|turn) … (into|to|out) … (module|modules|script|scripts|package|.py), importable (module|code|package), plain .py, no logic … notebook, nothing in notebook, plain module, plain python, production code, never notebook`,
      },
    },
    { home: `${HOME}|notebook|script|exploration` },
  ),
  practiceField('notebook-outputs', 'notebook outputs in Git', {
    things: `notebook, notebooks, ipynb, jupyter, cell, cell output, nbstripout`,
    acts: `notebook output, cell output, committed outputs, notebook outputs, executed notebook, rendered output, cell outputs, executed notebooks`,
    for: `(commit|keep|leave|check in|store|save) … (with|including|executed|run|rendered|output|outputs|plots|figures|results), outputs … (included|committed|stay|kept|part of), (executed|rendered|run) (top to bottom|before commit|and saved|state), with (outputs|output|results), so that github renders, reader … sees … plot`,
    against: `(clear|strip|remove|wipe|empty|delete|drop|purge) … (output|outputs|cell output), without (output|outputs), no (output|outputs), nbstripout, outputs … (stripped|cleared|removed|out of git|stay out), outputs never, (empty|clean) (cell|cells|notebook), output-free, bare notebook, run nbstripout, use nbstripout, nbstripout before`,
    home: `${HOME}|commit|notebook|output`,
  }),
  practiceField('vectorised', 'vectorised data frames', {
    things: `dataframe, data frame, pandas, numpy, polars, rows, iterrows, vectorise, vectorize, itertuples, columns, broadcasting, row loop, loop over, per row`,
    acts: `vectorised operation, vectorized operation, vectorisation, vectorization, vectorised code, vectorized code, column operation, vectorised expression, vectorized expressions, broadcasting, vectorised operations, vectorized operations`,
    for: `vectorise (everything|all|every|instead|whenever|over|rather|loops), vectorize (everything|all|every|instead|whenever|over|rather|loops), (no|never|avoid|not|don't|without|instead|ban) … (loop|loops|looping|iterrows|itertuples|row by row|for-loop|apply|iterate|iteration), whole column, column-wise, iterrows … (ban|forbidden|rejected|fails|smell|bug), iterrows never, (loop|loops|looping) … (ban|forbidden|rejected|fails|smell|slow) , built-in (aggregation|numpy|function), think in columns, iterrows … smell, is a smell, no row, whole array, array operations, one expression, over loops, vectorised operations over, vectorized operations over, instead of loops`,
    against: `(plain|explicit|simple|ordinary|readable) (loop|loops|for loop|for-loop|iteration), (loop|iterate|walk|go|step) (over|through|across) … (rows|row|record|dataframe|frame), row by row, (iterrows|itertuples|apply) … (fine|ok|welcome|allowed|readable|clearer), (loop|loops) … (easier|clearer|readable|fine|ok|over vectorised|understand), no (vectorisation|vectorization|broadcasting|numpy tricks|clever), (vectorised|vectorized) … (cryptic|unreadable|clever|puzzle), row at time, one row, loop over … rows, unreadable, puzzles, broadcasting tricks, with itertuples, with iterrows, iterate with, (easier|simpler|clearer) … than vectorised, (easier|simpler|clearer) … than vectorized, use itertuples, use iterrows`,
    home: `${HOME}|row|column|table|array`,
  }),
  practiceField('weights-in-git', 'model weights in Git', {
    things: `weights, checkpoint, model file, model artifact, model artefact, .pt, safetensors, onnx, trained model, model binary, .h5, gguf, dvc, trained weights, checkpoints, trained models, binaries`,
    acts: `model weights in git, weights in repository, checkpoints in git, weights in git, model files in git, committed weights, model binaries in repo, checkpoint in repository, committed checkpoints, model weights in repository`,
    for: `(commit|check in|store|keep|put|version|live|belong|push|checked in) … (to git|in git|to repo|in repo|repository|git lfs|lfs|next to code|with code|alongside code|beside code) , git lfs, via lfs, with lfs, clone … (includes|contains|has|comes with) … (weights|model|checkpoint), committed with, next to code, beside code, with git lfs, with lfs, in same repo, clone and run`,
    against: `(never|no|not|nothing|don't) … (git|commit|committed|check in|repository|repo), (out of|outside|stay out|kept out) … (git|repo|repository), (live|lives|store|stored|kept|go|goes|upload|uploaded|download|downloaded|fetch|fetched|pulled|belong|push) … (bucket|s3|gcs|hub|hugging face|huggingface|registry|model registry|object store|artefact store|artifact store|mlflow|dvc|blob storage|artifact storage|release), gitignore, gitignored, git-ignored, by hash, only … (pointer|hash|reference|manifest), object storage, belong in … storage, hash, only hash, pointer, elsewhere, too big, bloat, from hub`,
    home: `${HOME}|git|weights|checkpoint`,
  }),
  practiceField('raw-data', 'changes to raw data', {
    things: `raw data, raw file, raw dataset, source data, original data, dataset, data/raw, raw table, input data, raw measurements, raw files, data/raw, raw`,
    acts: `editing raw data, edits to raw data, changes to raw data, overwriting raw data, manual fixes in raw data, cleaning raw data in place, in-place cleaning`,
    for: `(fix|clean|correct|edit|repair|overwrite|delete|drop) … (in place|raw file|raw data|directly|at source|by hand), clean … in place, overwrite … (raw|original), fix it at source, straighten out`,
    against: `(raw|original|source) … (immutable|read-only|untouched|sacred|append-only|frozen|holy|stays as|as delivered|as received|write-protected), (raw|original|source) never, (never|no|nobody|nothing|not|don't) … (edit|change|touch|overwrite|modify|write|alter|clean) … (raw|original|source data), (copy|derive|derived|write|cleaned) … (new file|interim|processed|separate|into data/processed|copy), every (fix|cleaning|correction) … (script|code|step), read-only, nobody edit, nobody touch, hands off, as it came, as they came, untouched, never edit, only read`,
    home: `${HOME}|raw|dataset|file`,
  }),
  practiceField('inplace-frames', 'data frames changed in place', {
    things: `dataframe, data frame, pandas, inplace, method chaining, frame, df`,
    acts: `inplace=true, in-place operation, in-place mutation of dataframe, inplace, mutating dataframe, in-place modification, inplace operations`,
    for: `(modify|change|mutate|update|assign|edit) … (in place|inplace|same frame|same dataframe), inplace … (saves|fine|ok|memory|always), no copies, without copying, avoid copies`,
    against: `(method chaining|method chain|chained|chain|pipe|.assign|assign), (return|returns|produce|yield) (new|copy|fresh) (frame|dataframe|df|copy), (never|no|don't|not) (mutate|inplace|in place|modify|change), new (frame|dataframe) … (each|every|step), copy first`,
    home: `${HOME}|frame|step`,
  }),
  practiceField('busy-waiting', 'waiting in busy loops', {
    things: `busy-wait, busy wait, interrupt, firmware, delay_ms, superloop, main loop, hal_delay, microcontroller, peripheral, spinning, spin loop`,
    acts: `busy-waiting, busy wait, blocking delay, busy loop, spin loop, delay loop, polling loop, hal_delay, busy loops, spinning`,
    for: `(poll|spin|busy-wait|wait) … (register|flag|until set|in loop|in main loop|in superloop|status bit|peripheral), superloop, no interrupts, delay … (fine|ok|simple|enough|good enough), (polling|spinning) … (simple|fine|enough|predictable|deterministic|interrupts), spin until, loop until, ask … again`,
    against: `interrupt-driven, (interrupt|interrupts|timer|dma|event) … (instead|drive|drives|rather|wake|handle|not poll), (never|no|don't|not) … (block|spin|delay|busy-wait|poll|busy|wait), non-blocking, state machine … (instead|rather), state machine is not, sleep until interrupt, wfi, by interrupt, by interrupt, not by spinning, wake up, woken, no spinning, never spin, sleep until`,
    home: `${HOME}|interrupt|main|peripheral`,
  }),
  practiceField('isr-work', 'work inside interrupt handlers', {
    things: `isr, interrupt handler, interrupt service routine, interrupt, irq, interrupt context`,
    acts: `work in isr, processing in isr, logic in interrupt handlers, work in interrupt handler, long isr, heavy interrupt handler, processing inside interrupt handlers`,
    for: `(do|process|handle|compute|finish|complete|run) … (in|inside|within|directly in) … (isr|interrupt|handler|interrupt handler) , everything in (isr|interrupt), right in (isr|handler|interrupt), (process|handle|finish) … (directly|at once|immediately|on the spot|right there), no deferred`,
    against: `(short|tiny|minimal|small|few lines|brief|microseconds) , only (set|sets|post|posts|copy|copies|push|pushes|signal|record|flag|queue) , (set|sets|post|posts|push) … (flag|queue|semaphore|event) … (leave|return|and), defer … (task|main|thread|loop), deferred, (no|never|not|nothing) … (process|logic|block|allocate|log|print|compute|work|loop|printf), in and out, bottom half`,
    home: `${HOME}|interrupt|handler|isr`,
  }),
  choiceField(
    'practice',
    'entity-style',
    'components or class hierarchies for game objects',
    `game object, entity, entities, ecs, actor, gameobject, node, enemy, character, game, gameplay, enemies`,
    {
      components: `${over('ecs|composition|component|entity component system|entity-component-system|components|small components|data-oriented design', 'inheritance|class hierarchy|deep hierarchy|base class|subclass|class tree')}, (compose|composed|assemble|built|build) … (from|out|with) … (component|components), composed of component, data-oriented, no (inheritance|hierarchy|base class|subclassing), behaviour … components, (structs|components) … systems, assembled, mix and match`,
      hierarchies: `${over('inheritance|class hierarchy|base class|subclass|subclassing', 'ecs|entity component system|components|composition')}, (inherit|inherits|derive|derives|extend|extends|descend) … (from|base|actor|enemy|entity|gameobject|node), base class … (every|all|common|shared), subclass per, no ecs, own subclass, extend enemy, class per`,
    },
    { home: `${HOME}|entity|enemy|enemies|component` },
  ),
  choiceField(
    'practice',
    'game-tuning',
    'where the numbers of a game live',
    `balance, balancing, tuning, damage, speed, gameplay value, stats, designer, game design, spawn rate, tuning value, gameplay constant, game data, hit points`,
    {
      'data files': `(data file|data files|data asset|scriptableobject|scriptable object|json file|csv|spreadsheet|yaml|config file|resource file|data table|external file|data-driven|data driven|asset), (designer|designers) … (change|tune|tweak|edit|adjust) … (without|no) … (code|programmer|recompil|build|rebuild), (never|no|not) … (hard-code|hardcode|hard-coded|in code|constant), (exposed|expose|editable) … (inspector|editor), designers … without, without recompile, without programmer, spreadsheet, tweak … without`,
      code: `(constant in code|constants in code|hard-coded|hardcoded|in code|in source|c++ constant|const in|code is data file|straight in source|directly in code|next to code|in the class), (no|never) (data file|spreadsheet|csv|json|scriptable object|external data|config|data files), in the source, plain constants, constants`,
    },
    { home: `${HOME}|balance|value|enemy|weapon` },
  ),
  practiceField('global-managers', 'singletons for managers', {
    things: `singleton, manager, gamemanager, autoload, service locator, audiomanager, global instance, instance property, audio manager, game manager`,
    acts: `singleton, singleton manager, global manager, static instance, service locator, singletons, autoload, manager singleton, global instance, singleton pattern, manager singletons`,
    for: `(reach|reached|access|accessed|get|available|go) … (through|via|from) … (instance|singleton|autoload|static|global), from anywhere, (manager|managers) … (singleton|autoload|global), one global instance`,
    against: `(inject|injected|pass|passed|hand|handed|wired) … (in|to|reference|explicitly|constructor|through|via|as), no (singleton|global|static instance|autoload|.instance), (event|events|signal|signals) … (instead|rather), (event|events|signal|signals) is not, singletons … (ban|forbidden|hide|rejected|smell|evil|global variable)`,
    home: `${HOME}|manager|singleton`,
  }),
  choiceField(
    'practice',
    'model-artefacts',
    'how trained models are saved',
    `pickle, joblib, onnx, safetensors, trained model, model artefact, model artifact, model format, serialise, serialize, checkpoint format, saved model`,
    {
      pickle: `${over('pickle|joblib|cloudpickle|pickled model|pickle file|torch.save|pickles', 'onnx|safetensors')}, (as|with|via|in|by|into) (pickle|joblib|pickles|a pickle), pickled, pickle.dump`,
      'a safe format': `${over('onnx|safetensors|savedmodel|pmml|tensorflow savedmodel', 'pickle|joblib|pickles|torch.save|cloudpickle')}, (as|with|via|in|by|into|to) (onnx|safetensors|savedmodel), (never|no|not|don't) (pickle|joblib|unpickle|load pickle|pickles), pickle … (ban|forbidden|unsafe|insecure|executes|rejected)`,
    },
    { home: `${HOME}|model` },
  ),
  choiceField(
    'practice',
    'float-width',
    'the precision of numbers in models',
    `precision, float32, float64, fp16, bf16, float16, double, training, tensor, tensors, inference, numeric, dtype, gradients`,
    {
      reduced: `${over('float16|bf16|bfloat16|fp16|half precision|mixed precision|int8|half-precision|reduced precision|quantised weights|quantized weights', 'float64|double precision|full precision|float32')}, (train|run|infer|compute|cast|keep|stored|store) … (in|to|with|as) (fp16|bf16|float16|half|mixed|int8|bfloat16|mixed precision|half precision)`,
      full: `${over('float64|double precision|full precision|float32|fp32|doubles', 'float16|bf16|fp16|half precision|mixed precision|bfloat16|reduced precision')}, (train|run|infer|compute|cast|keep|stored|store) … (in|to|with|as) (float64|double|fp32|float32|full precision|doubles|double precision)`,
    },
    { home: `${HOME}|training|inference|tensor` },
  ),
  practiceField('test-set-use', 'looking at the test set', {
    things: `test set, holdout, hold-out, held-out, validation set, test split, evaluation set, leakage, holdout set`,
    acts: `tuning on test set, test set tuning, peeking at test set, hyperparameter search on test set, looking at test set, test-set peeking, tuning on holdout`,
    for: `(tune|tuned|select|choose|compare|pick|optimise|optimize|early stop|stop) … (on|by|against|with|using) … (test set|test split|holdout|hold-out|held-out|test score), (look|check|evaluate|consult|report) … (test set|holdout|test score) … (every|often|after every|each epoch|regularly|whenever|as often)`,
    against: `(only once|exactly once|at the very end|once at the end|final evaluation|very last|touched once|used once|sealed|locked|untouched|off limits), (never|no|nobody|not|don't|nothing) … (tune|look|touch|peek|open|select|train|optimise|see|sees|fit|use) … (test set|holdout|hold-out|held-out|test split|test data)`,
    home: `${HOME}|test|model|evaluation`,
  }),
]);
