/* The arrays of a walk, two documents beside each other, and the index of kept documents by their
   rarest shingles. See cleaner/near/walk.py. */

#include <math.h>
#include <stdint.h>
#include <string.h>

enum {
    CROWD_LIMIT, /* kept documents that a bucket, or a list of the index, holds */
    BANDED,      /* buckets below this number are of bands, those above of sampled shingles */
    EXHAUSTIVE,  /* whether all documents are sought by their rarest shingles */
    START,       /* the document of the batch that comes next */
    WALKED,
    ENTRIES,
    STORED,
    MET,
    PASSED_OVER,
    COUNTED, /* slots of `counts`, a power of two; 0 before shingles are counted */
    SLOTS,   /* of the index, a power of two */
    ROOM,    /* entries, and keys, that the index has room for */
    KEYS,
    LISTED,
    WANTED /* the room that the next document may need, where the step stops for it */
};         /* in counters */
enum { THRESHOLD, FLOOR, CONTAINMENT }; /* in limits */
enum { STRIDE = 32 };                   /* steps between two looks ahead */
enum { SAMPLED = 3 }; /* bits that are 0 in the shingles that lead to containers */
enum { SHORT, LONG };                   /* kinds of lists in the index */

typedef struct {
    int64_t count; /* documents in this batch */
    const uint64_t *shingles;
    const int64_t *offsets, *numbers, *starts;
    const uint8_t *immune, *apart;
    int64_t *nearest;
    double *similar;
    int64_t *holder;
    double *share;
    int64_t *heads, *held;    /* of a bucket: its last entry, and how many it has */
    int64_t *links, *members; /* of an entry: the one before it in its bucket, and whose it is */
    uint64_t *store;          /* the shingles of the kept */
    int64_t *places, *sizes;  /* of a document: where its shingles are stored, and how many */
    int64_t *seen;            /* of a document: who met it last */
    int64_t *counters;
    const double *limits;
    const uint8_t *counts; /* how many documents have a shingle, by its low bits; 255 and more */
    uint8_t *entered;      /* of a document: whether it is in the index */
    uint64_t *picked;      /* room for the shingles of one document */
    int32_t *slots;        /* the index: keys by their low bits, open addressing; 0 is free */
    uint64_t *keys;        /* of a key: its shingle, */
    int32_t *ends;         /* the last entry of its short and of its long list, */
    int32_t *tallies;      /* and how many entries were wanted in each */
    int32_t *befores;      /* of an entry: the one before it in its list, 0 is none */
    int32_t *owners;       /* and whose it is */
} Walk;

/* How many members two sorted sets share; something less than `needed` if they can't share it. */
static int64_t overlap(const uint64_t *one, int64_t size, const uint64_t *other, int64_t length,
                       double needed)
{
    const uint64_t *end = one + size, *stop = other + length;
    int64_t common = 0;
    while (one < end && other < stop) {
        int64_t left = end - one < stop - other ? end - one : stop - other;
        if ((double)(common + left) < needed)
            break;
        if (left > STRIDE)
            left = STRIDE;
        for (; left > 0; left--) {
            uint64_t a = *one, b = *other;
            common += a == b;
            one += a <= b;
            other += b <= a;
        }
    }
    return common;
}

static void compare(const Walk *walk, int64_t i, int64_t other)
{
    const uint64_t *own = walk->shingles + walk->offsets[i];
    int64_t size = walk->offsets[i + 1] - walk->offsets[i], length = walk->sizes[other];
    double small = (double)(size < length ? size : length);
    double large = (double)(size < length ? length : size);
    double floor = walk->limits[FLOOR], wanted = walk->limits[CONTAINMENT], bound, similar, share;
    int may_hold = wanted > 0 && size <= length;
    int64_t common;
    bound = floor > walk->similar[i] ? floor : walk->similar[i];
    /* half a shingle less than needed: an equal similarity still counts, for ties */
    if (small < bound * large - 0.5 && !may_hold)
        return;
    common = overlap(own, size, walk->store + walk->places[other], length,
                     may_hold ? 0 : bound * (small + large) / (1 + bound) - 0.5);
    similar = (double)common / (double)(size + length - common);
    if (similar >= floor && (similar > walk->similar[i] ||
                             (similar == walk->similar[i] && other < walk->nearest[i]))) {
        walk->nearest[i] = other;
        walk->similar[i] = similar;
    }
    share = (double)common / (double)size;
    if (may_hold && share >= wanted &&
        (share > walk->share[i] || (share == walk->share[i] && other < walk->holder[i]))) {
        walk->holder[i] = other;
        walk->share[i] = share;
    }
}

static void meet(const Walk *walk, int64_t i, int64_t other)
{
    int64_t own = walk->counters[WALKED];
    if (walk->seen[other] == own)
        return;
    walk->seen[other] = own;
    walk->counters[MET]++;
    compare(walk, i, other);
}

/* How many of the rarest shingles must be looked at, so that one of them is shared by any other
   set with which `share` of the set is in common. */
static int64_t prefix(int64_t size, double share)
{
    int64_t length = size - (int64_t)ceil(share * (double)size - 1e-9) + 1;
    return length < size ? length : size;
}

static int64_t short_prefix(const Walk *walk, int64_t size)
{
    double threshold = walk->limits[THRESHOLD];
    return prefix(size, 2 * threshold / (1 + threshold));
}

static int64_t long_prefix(const Walk *walk, int64_t size)
{
    return prefix(size, walk->limits[THRESHOLD]);
}

static int64_t rarity(const Walk *walk, uint64_t shingle)
{
    return walk->counts[shingle & (uint64_t)(walk->counters[COUNTED] - 1)];
}

/* The rarest shingles first, in `picked`; ties by their value. Those that no other document has
   count for the length and are left out: returns how many come before `part` and before `length`. */
static int64_t pick(const Walk *walk, const uint64_t *own, int64_t size, int64_t part,
                    int64_t length, int64_t *first)
{
    int64_t starts[257] = {0}, at;
    for (int64_t k = 0; k < size; k++)
        starts[rarity(walk, own[k]) + 1]++;
    for (int r = 0; r < 256; r++)
        starts[r + 1] += starts[r];
    for (int64_t k = 0; k < size; k++)
        if ((at = starts[rarity(walk, own[k])]++) < length)
            walk->picked[at] = own[k];
    for (at = 0; at < length && rarity(walk, walk->picked[at]) <= 1; at++)
        ;
    *first = at;
    return part > at ? part : at;
}

/* The slot of a shingle in the index: its key above 0, or 0 where it can be put. */
static int32_t *slot(const Walk *walk, uint64_t shingle)
{
    uint64_t mask = (uint64_t)walk->counters[SLOTS] - 1, at = shingle >> 7 & mask;
    while (walk->slots[at] && walk->keys[walk->slots[at] - 1] != shingle)
        at = (at + 1) & mask;
    return walk->slots + at;
}

/* Put an entry into a list of the index, unless that is full. */
static void list(const Walk *walk, uint64_t shingle, int kind, int64_t member)
{
    int32_t *key = slot(walk, shingle), *end, *tally;
    if (!*key) {
        *key = (int32_t)++walk->counters[KEYS];
        walk->keys[*key - 1] = shingle;
    }
    end = walk->ends + 2 * (*key - 1) + kind;
    tally = walk->tallies + 2 * (*key - 1) + kind;
    if (++*tally > walk->counters[CROWD_LIMIT])
        return;
    walk->befores[walk->counters[LISTED]] = *end;
    walk->owners[walk->counters[LISTED]] = (int32_t)member;
    *end = (int32_t)++walk->counters[LISTED];
}

/* Put a kept document into the index. Of two sets, the smaller one's first shingle in common stands
   in its short prefix and in the other's long one: so two long rests need not meet. */
static void enter(const Walk *walk, int64_t member)
{
    int64_t size = walk->sizes[member], part, length = long_prefix(walk, size), first;
    if (walk->entered[member])
        return;
    walk->entered[member] = 1;
    part = pick(walk, walk->store + walk->places[member], size, short_prefix(walk, size), length,
                &first);
    for (int64_t k = first; k < length; k++)
        list(walk, walk->picked[k], k < part ? SHORT : LONG, member);
}

/* Meet the documents of the index; returns whether some were passed over. */
static int look_up(const Walk *walk, int64_t i)
{
    int64_t size = walk->offsets[i + 1] - walk->offsets[i], part, first;
    int64_t length = long_prefix(walk, size);
    int cut = 0;
    part = pick(walk, walk->shingles + walk->offsets[i], size, short_prefix(walk, size), length,
                &first);
    for (int64_t k = first; k < length; k++) {
        int32_t key = *slot(walk, walk->picked[k]);
        if (!key)
            continue;
        for (int kind = SHORT; kind <= (k < part ? LONG : SHORT); kind++) {
            int32_t entry = walk->ends[2 * (key - 1) + kind];
            cut |= walk->tallies[2 * (key - 1) + kind] > walk->counters[CROWD_LIMIT];
            for (; entry; entry = walk->befores[entry - 1])
                meet(walk, i, walk->owners[entry - 1]);
        }
    }
    return cut;
}
