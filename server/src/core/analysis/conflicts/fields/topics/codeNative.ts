import type { Field } from '../field.ts';
import { codePractice } from './codeWords.ts';

/** Practices of languages that compile to machine code, and nullness. */
export const CODE_NATIVE_FIELDS: readonly Field[] = [
  codePractice('bit-tricks', 'bit fiddling', {
    acts: `bit tricks, bit hacks, bit fiddling, bitwise tricks, bit twiddling, bit-twiddling, bit manipulation tricks, bitwise operators, bit shifts for arithmetic, clever bit operations, bit manipulation, bit operations, xor swaps, xor swap, bitwise hacks, bitwise operations, bit-level tricks, bit magic, bit packing, bitwise arithmetic`,
    things: `multiply, flags packed, bitmask, bitmasks, shift operators, bit fields, bit manipulation, bitwise, powers of two, power of two, shifts and masks, xor swaps, bit operations, bit-level, bit masks`,
    for: `(pack|squeeze) … (bit|bits|one int|one word|integer), shift instead, (multiply|divide) … (with|by|via) (shift|shifts), save (time|space|memory), bread and butter, well known, go ahead, where … (save|fast|faster), into one (byte|int|word), go to one`,
    against: `plain arithmetic, named (flag|boolean|booleans|flags), separate (boolean|booleans|flags), bool fields, readable arithmetic, leave it to compiler, compiler does, never replace … (division|multiplication|modulo), plain (code|arithmetic|math), rewritten in plain, (use|write) … (modulo|division|booleans|arithmetic), not shifts`,
    home: 'code|flag|arithmetic|operator',
    againstAlone: `(never|don't|do not) … (division|multiplication|multiply|divide) … shift, (no|avoid) (bit manipulation|bit operations|bitwise operations|bit shifts|bit magic)`,
    forAlone: `use (bit manipulation|bit operations|bitwise operations|bitwise operators|shifts|bit tricks|bit masks) (to|where|for|when|instead), (multiply|divide) … (with|by|via|using) (shift|shifts|bit shifts), (pack|store) (flags|booleans) … (bits|bitmask|bit|bitfield)`,
  }),
  codePractice('inline-assembly', 'assembly and intrinsics', {
    acts: `inline assembly, inline assembler, hand-written assembly, intrinsics, simd intrinsics, assembler, asm blocks, compiler intrinsics, handwritten simd, assembly code, asm, inline asm, avx intrinsics, neon intrinsics, sse intrinsics, assembly routines, hand-written asm, assembler code, vector intrinsics, assembly blocks`,
    things: `hot loops, inner loops, vectorisation, vectorization, simd, neon code paths, immintrin, autovectoriser, opcodes, asm, sse, avx, hand-rolled assembly, vector code`,
    for: `hand-tuned, drop down to, by hand for, must have … assembly, in assembly, roll … yourself, beat … (autovectoriser|compiler), scalar fallback, (write|code|implement) … (assembly|assembler|asm|intrinsics)`,
    against: `portable (c|code|implementation), compiler … (vectorise|vectorize|better|optimise|optimize), auto-vectoriz, pure c, pure rust, let … (compiler|autovectoriser|optimiser|optimizer), may not be included, leave … to (the |)compiler, (stay|keep) … (c|portable|rust)`,
    home: 'code|loop|compiler|function',
    againstAlone: `(no|never|avoid|without) (inline assembly|assembly|intrinsics|inline asm|assembler) (in|for|anywhere|even), (leave|trust|let) … vectorisation … compiler, trust … compiler … (vectorise|vectorize)`,
    forAlone: `(write|code|implement|hand-code|tune) … (in|with) (assembly|assembler|asm|intrinsics|simd intrinsics), use (inline assembly|assembly|intrinsics|simd intrinsics|inline asm) (to|for|in|where|when)`,
  }),
  codePractice('compiler-extensions', 'compiler-specific extensions', {
    acts: `compiler extensions, gnu extensions, gcc extensions, compiler-specific extensions, vendor extensions, non-standard extensions, nonstandard extensions, language extensions of compiler, __attribute__, statement expressions, compiler-specific attributes, gnu-only syntax, vendor dialects, compiler builtins, __builtin_expect, __declspec, gcc-only features, gcc builtins, gnu c extensions, msvc extensions, vendor-specific extensions, clang extensions, ghc extensions`,
    things: `standard c, iso c,portable c,standard-conforming, gnu17, gnu-only syntax, ghc extensions, vendor dialects, typeof and case ranges,__declspec, msvc, gnu syntax, compiler's own, __builtin_expect,compiler builtins`,
    for: `gcc only, clang only, (one|only) compiler, whatever (gcc|clang|compiler) offers, std gnu, build with … gnu,whatever … (gcc|clang|compiler) (offers|gives|has)`,
    against: `strictly (conforming|standard|iso|portable),iso c only,any conforming compiler, other compilers, every compiler, standard forms,is no standard,standard (only|c|c++), change … toolchain`,
    home: 'code|compiler|c',
    againstAlone: `(stay|stick|keep|write) … (within|to|in) (iso|standard) (c|c++), (never|don't|do not) rely on (gnu|gcc|clang|compiler|vendor|msvc) (extensions|only|specific), build with … pedantic`,
    forAlone: `use (compiler|gnu|gcc|clang|vendor) (extensions|builtins|attributes) (to|for|where|when|freely), build with -std=gnu`,
  }),
  codePractice('smart-pointers', 'shared ownership', {
    acts: `shared_ptr, shared pointers, shared ownership, std::shared_ptr, reference counting, rc and arc, arc<mutex>, refcounted pointers, rc<refcell>, reference-counted pointers, refcell, make_shared, refcounting, arc everywhere, reference counts, refcounts`,
    things: `ownership, unique_ptr, single owner, who owns, owning object, objects with several users,refcount, shared ptr,reference count`,
    for: `(shared|several|many) owner, share freely, whoever needs,several (users|owners), wrap … (arc|rc|shared_ptr), clone … handle, instead of fighting,don't agonise, shared state`,
    against: `unique_ptr (over|instead|rather|not|by default), (single|one|exactly one|clear) owner, unique ownership, single ownership,references instead, move semantics,one owner, owner (is|must be) (clear|known|one), (use|prefer|pass) … (unique_ptr|box|references|borrow), (give|has|have) … (one|single|exactly one) owner`,
    againstAlone: `(exactly|only|just) one owner, one owner (for|per) (every|each), unique ownership by default, (every|each) object has (exactly |)one owner, (unique_ptr|unique ownership|single ownership|box|references) (over|instead of|rather than|not) (shared_ptr|shared|rc|arc), (no|never|avoid) (shared_ptr|shared ownership|reference counting|std::shared_ptr)`,
    home: 'pointer|object|memory|c\\+\\+|rust|resource',
    forAlone: `shared pointers (wherever|where|when|by default|everywhere|if|for), use (std::shared_ptr|shared_ptr|arc|reference counting|shared ownership|make_shared) (for|when|where|to|whenever|wherever), wrap … (state|shared|data|common) … in (arc|rc|shared_ptr)`,
  }),
  codePractice('using-namespace', 'using namespace', {
    acts: `using namespace std, using namespace,=using =directives, namespace-wide using,=using =directive, importing whole namespaces, global using directives, whole-namespace using`,
    things: `std prefix,=using =directive, project namespace, using std, whole namespaces, whole namespace`,
    for: `drop … prefix, without … prefix,open … namespace, pull … namespace in,keep names short, in each cpp`,
    against: `fully qualified, fully-qualified, qualify, std:: everywhere,keep … prefix, single names, not whole, qualify names, opening … whole namespace, pollute, full names, always std`,
    home: 'namespace|header|file|c\\+\\+|name|code',
    againstAlone: `(qualify|prefix) … (names|everything|types|symbols) … (std|namespace), (no|never|avoid) =using (=namespace|=directives|=directive), (write|spell) … std::`,
    forAlone: `use =using =namespace, open … namespace … using, pull … namespace in`,
  }),
  codePractice('rtti', 'RTTI', {
    acts: `rtti, dynamic_cast, typeid, run-time type information, dynamic casts, runtime type information, typeid shenanigans, downcasts, runtime type checks, run-time type checks, type checks at run time, dynamic_casts, rtti enabled`,
    things: `downcast, downcasting, -fno-rtti, dynamic type, kind enum, isa tags, typeid, dynamic_cast, downcasts, type of object at run time`,
    for: `check for null, downcast with, rtti enabled, with rtti, checked dynamic_cast, find … dynamic type, beats … static_cast, instead of … (kind|tag), over static_cast`,
    against: `virtual (function|functions|method|methods|call), visitor, static_cast, fno-rtti, kind tag, own kind, llvm-style, virtual method, (no|without) rtti, rtti (disabled|off), add … virtual, disable rtti`,
    home: 'cast|class|type|code',
    againstAlone: `(build|compile) (with|using) (no-rtti|fno-rtti), (build|compile) without rtti, (virtual|visitor) … (instead of|over|rather than) (dynamic_cast|rtti|typeid), (disable|turn off|switch off) rtti, rtti (off|disabled)`,
    forAlone: `(use|enable) rtti (to|for|when|in), (build|compile) with rtti, use dynamic_cast (to|for|when|where|and)`,
  }),
  codePractice('nullable-annotations', 'nullness annotations', {
    acts: `nullability annotations, nullness annotations, nullable annotations, @notnull, jspecify, null annotations, jspecify annotations, nonnull annotations, nullable reference types,nullable enable, null-marks, null marks, nullability markers, #nullable enable, @nullable and @nonnull, ns_assume_nonnull`,
    things: `nullness, nullability, package-info, ns_assume_nonnull,platform types, nullable enable, nullable reference types, null-marks, c# nullable, nullable annotation, null marks`,
    for: `(annotate|mark) … (every|each|all|parameter|field|whether), wrap headers, say … what can be absent,say … with annotations, (every|each|all|public) … annotated`,
    against: `leave … off,everything is non-null, non-null by convention, (leave|keep) … (disabled|off|bare), drop … (marks|annotations)`,
    home: 'java|parameter|field|method|null|code',
    againstAlone: `(no|never|avoid|drop|omit) (nullability annotations|nullness annotations|nullable annotations), (disable|turn off|switch off) nullable, leave … nullable … (disabled|off)`,
    forAlone: `use (@nullable|nullability annotations|nullable reference types|nullness annotations|jspecify) (to|on|for|in|everywhere), enable (nullable|nullability|nullable reference types), nullable … enable, (nullable|nullable reference types) (is|are|stay) (on|enabled)`,
  }),
];
