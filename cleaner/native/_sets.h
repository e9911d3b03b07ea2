/* Sets of shingles: sorting them, sketching them, counting what two have in common. */

#ifndef CLEANER_SETS_H
#define CLEANER_SETS_H

#include "_base.h"

enum { BUCKETS = 128, BAND_STREAM = 3, SORT_BITS = 11, SORT_BUCKETS = 1 << SORT_BITS };

static void insertion_sort(uint64_t *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        uint64_t item = items[i];
        size_t j = i;
        for (; j && items[j - 1] > item; j--)
            items[j] = items[j - 1];
        items[j] = item;
    }
}

/* Bring items, equal but for their lowest `left` bits, in order up to some places; `spare` is as
   large. Hashes are evenly spread, so that a pass with two buckets an item mostly does; others,
   as many equal ones, go round again with what is left of their bits. */
static void nearly_sort(uint64_t *items, uint64_t *spare, size_t count, int left)
{
    size_t start = 0;
    uint32_t ends[SORT_BUCKETS], sum = 0;
    int bits = 1, shift;
    while (bits < SORT_BITS && bits < left && (size_t)1 << bits < 2 * count)
        bits++;
    shift = left - bits;
    memset(ends, 0, sizeof *ends << bits);
    for (size_t i = 0; i < count; i++)
        ends[items[i] >> shift & (((size_t)1 << bits) - 1)]++;
    for (size_t b = 0; b < (size_t)1 << bits; b++) {
        uint32_t size = ends[b];
        ends[b] = sum;
        sum += size;
    }
    for (size_t i = 0; i < count; i++)
        spare[ends[items[i] >> shift & (((size_t)1 << bits) - 1)]++] = items[i];
    memcpy(items, spare, count * sizeof *items);
    for (size_t b = 0; shift && b < (size_t)1 << bits; b++) {
        if (ends[b] - start > 16)
            nearly_sort(items + start, spare + start, ends[b] - start, shift);
        start = ends[b];
    }
}

/* Sort, drop repeats, return how many are left. */
static size_t distinct(uint64_t *items, uint64_t *spare, size_t count)
{
    size_t kept = 0;
    if (count > 16)
        nearly_sort(items, spare, count, 64);
    insertion_sort(items, count);
    for (size_t i = 0; i < count; i++) {
        items[kept] = items[i];
        kept += i + 1 == count || items[i + 1] != items[i];
    }
    return kept;
}

/* The fast similarity sketch of a set that is not empty; repeats do no harm. */
static void sketch(const uint64_t *items, size_t count, uint32_t *signature)
{
    uint64_t cells[BUCKETS];
    uint8_t filled[BUCKETS] = {0}, fresh[BUCKETS] = {0};
    int open = BUCKETS;
    memset(cells, 255, sizeof cells);
    for (size_t i = 0; i < count; i++) {
        uint64_t value = items[i], *cell = cells + (value >> 57);
        fresh[value >> 57] = 1;
        *cell = value < *cell ? value : *cell;
    }
    for (uint64_t turn = 1;; turn++) {
        for (int b = 0; b < BUCKETS; b++) {
            open -= fresh[b] & !filled[b];
            filled[b] |= fresh[b];
        }
        if (!open)
            break;
        for (size_t i = 0; i < count; i++) {
            uint64_t value = mix(items[i] + turn * GOLDEN);
            uint64_t b = turn < BUCKETS ? value >> 57 : turn - BUCKETS;
            if (!filled[b]) {
                fresh[b] = 1;
                cells[b] = value < cells[b] ? value : cells[b];
            }
        }
    }
    for (int b = 0; b < BUCKETS; b++)
        signature[b] = (uint32_t)cells[b];
}

/* What minhash.band_hashes weighs the values of a signature with. */
static inline void band_weights(uint64_t *weights)
{
    for (uint64_t i = 0; i < BUCKETS; i++)
        weights[i] = mix(mix(BAND_STREAM * GOLDEN) + i * GOLDEN) | 1;
}

static inline uint64_t band_hash(const uint32_t *values, const uint64_t *weights, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += values[i] * weights[i];
    return mix(sum);
}

/* How many members two sorted sets have in common; or -1, where these are less than `least`. */
static inline int64_t overlap(const uint64_t *one, int64_t size, const uint64_t *other,
                              int64_t length, int64_t least)
{
    int64_t i = 0, j = 0, common = 0;
    while (i < size && j < length && i - common <= size - least && j - common <= length - least) {
        int64_t steps = size - i < length - j ? size - i : length - j;
        steps = steps < 32 ? steps : 32; /* no step can run over an end */
        while (steps--) {
            uint64_t a = one[i], b = other[j];
            common += a == b;
            i += a <= b;
            j += b <= a;
        }
    }
    return common < least ? -1 : common;
}

/* Where each of some values stands first among the items from `start` up to `end`; -1 for nowhere.

   Equal values are told by the first of them, `same`; `heads` holds, by a value's hash, the number
   of one and 1, and 0 where there is none. */
typedef struct {
    const uint32_t *values;
    size_t count;
    int bits; /* heads are 1 << bits */
    uint32_t *heads, *same;
} Wanted;

static inline size_t slot(const Wanted *wanted, uint32_t value)
{
    size_t mask = ((size_t)1 << wanted->bits) - 1;
    size_t at = (size_t)(value * UINT64_C(0x9E3779B97F4A7C15) >> (64 - wanted->bits));
    while (wanted->heads[at] && wanted->values[wanted->heads[at] - 1] != value)
        at = (at + 1) & mask;
    return at;
}

static int wanted_init(Wanted *wanted, const uint32_t *values, size_t count)
{
    wanted->values = values;
    wanted->count = count;
    wanted->bits = 4;
    while ((size_t)1 << wanted->bits < 2 * count)
        wanted->bits++;
    wanted->heads = calloc((size_t)1 << wanted->bits, sizeof *wanted->heads);
    wanted->same = malloc((count + 1) * sizeof *wanted->same);
    if (wanted->heads == NULL || wanted->same == NULL || count >= UINT32_MAX)
        return NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        size_t at = slot(wanted, values[i]);
        if (!wanted->heads[at])
            wanted->heads[at] = (uint32_t)i + 1;
        wanted->same[i] = wanted->heads[at] - 1;
    }
    return DONE;
}

static void wanted_free(Wanted *wanted)
{
    free(wanted->heads);
    free(wanted->same);
    wanted->heads = wanted->same = NULL;
}

static void first_places(const Wanted *wanted, const uint32_t *items, const int64_t *span,
                         int64_t *places)
{
    for (size_t i = 0; i < wanted->count; i++)
        places[i] = -1;
    for (int64_t at = span[0]; at < span[1]; at++) {
        uint32_t head = wanted->heads[slot(wanted, items[at])];
        if (head && places[head - 1] < 0)
            places[head - 1] = at - span[0];
    }
    for (size_t i = 0; i < wanted->count; i++)
        places[i] = places[wanted->same[i]];
}

#endif
