/* What the parts of the C kernel share: status, hashing, growing arrays, bytes by eights. C99. */

#ifndef CLEANER_BASE_H
#define CLEANER_BASE_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { DONE = 0, NO_MEMORY = -1, NEEDS_NFC = 1 };
enum { BLOCK = 64 }; /* bytes that are looked at together: a bit of a word for each */

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

static inline int vector_reserve(Vector *vector, size_t more)
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

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes, the first one lowest. */
static inline uint64_t load(const uint8_t *at)
{
    uint64_t bytes = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(&bytes, at, 8);
#else
    for (int i = 0; i < 8; i++)
        bytes |= (uint64_t)at[i] << 8 * i;
#endif
    return bytes;
}

static inline int lowest(uint64_t bits) /* the place of the lowest bit of some */
{
#if defined(__GNUC__)
    return __builtin_ctzll(bits);
#else
    int place = 0;
    while (!(bits >> place & 1))
        place++;
    return place;
#endif
}

static inline uint64_t ones(uint64_t bits) /* how many bits are set */
{
    bits -= bits >> 1 & EACH(0x55);
    bits = (bits & EACH(0x33)) + (bits >> 2 & EACH(0x33));
    return ((bits + (bits >> 4)) & EACH(0x0F)) * EACH(1) >> 56;
}

static inline void store(uint8_t *at, uint64_t bytes) /* undoes `load` */
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(at, &bytes, 8);
#else
    for (int i = 0; i < 8; i++)
        at[i] = (uint8_t)(bytes >> 8 * i);
#endif
}

/* Of 64 bytes the bits `7 - shift`, and which are not zero: one bit for each byte. */
#if defined(__SSE2__)
static inline __m128i sixteen(const uint8_t *at)
{
    return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline uint64_t bits_of(const uint8_t *at, int shift)
{
    uint64_t found = 0;
    for (int i = 0; i < BLOCK; i += 16)
        found |= (uint64_t)_mm_movemask_epi8(_mm_slli_epi64(sixteen(at + i), shift)) << i;
    return found;
}

static inline uint64_t filled(const uint8_t *at)
{
    uint64_t empty = 0;
    for (int i = 0; i < BLOCK; i += 16)
        empty |= (uint64_t)_mm_movemask_epi8(_mm_cmpeq_epi8(sixteen(at + i), _mm_setzero_si128()))
                 << i;
    return ~empty;
}
#else
static inline uint64_t gathered(uint64_t bytes) /* the highest bits of eight bytes */
{
    return (bytes >> 7 & EACH(1)) * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t bits_of(const uint8_t *at, int shift)
{
    uint64_t found = 0;
    for (int i = 0; i < BLOCK; i += 8)
        found |= gathered(load(at + i) << shift) << i;
    return found;
}

static inline uint64_t filled(const uint8_t *at)
{
    uint64_t found = 0;
    for (int i = 0; i < BLOCK; i += 8) {
        uint64_t bytes = load(at + i);
        found |= gathered(((bytes & EACH(0x7F)) + EACH(0x7F)) | bytes) << i;
    }
    return found;
}
#endif

/* How many characters a text in UTF-8 has: its bytes but for those that go on with one. */
static inline uint64_t characters(const uint8_t *at, const uint8_t *end)
{
    uint64_t count = (uint64_t)(end - at);
    for (; end - at >= BLOCK; at += BLOCK)
        count -= ones(bits_of(at, 0) & ~bits_of(at, 1));
    for (; at < end; at++)
        count -= (*at & 0xC0) == 0x80;
    return count;
}

/* The UTF-8 bytes of a code point, the first one lowest. */
static inline uint32_t encode(uint32_t code, int *count)
{
    if (code < 0x80) {
        *count = 1;
        return code;
    }
    if (code < 0x800) {
        *count = 2;
        return (code >> 6) | (code & 63) << 8 | 0x80C0;
    }
    if (code < 0x10000) {
        *count = 3;
        return code >> 12 | (code >> 6 & 63) << 8 | (code & 63) << 16 | 0x8080E0;
    }
    *count = 4;
    return code >> 18 | (code >> 12 & 63) << 8 | (code >> 6 & 63) << 16 | (code & 63) << 24 |
           0x808080F0;
}

#endif
