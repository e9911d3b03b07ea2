/* What the parts of the C kernel share: status, hashing, growing arrays. Plain C99. */

#ifndef CLEANER_BASE_H
#define CLEANER_BASE_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { DONE = 0, NO_MEMORY = -1, NEEDS_NFC = 1 };

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

typedef struct {
    uint64_t *items;
    size_t length, room;
} Vector;

static inline uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

static int vector_reserve(Vector *vector, size_t more)
{
    size_t room = vector->room ? vector->room : 1024;
    uint64_t *items;
    if (vector->room - vector->length >= more)
        return DONE;
    while (room - vector->length < more)
        room *= 2;
    items = realloc(vector->items, room * sizeof *items);
    if (items == NULL)
        return NO_MEMORY;
    vector->items = items;
    vector->room = room;
    return DONE;
}

#endif
