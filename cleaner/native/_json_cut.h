/* The string of a JSON record without some of its characters, escapes counting as what they stand
   for, and bytes as such a string.

   No Python in here, so that scripts/fuzz_kernel can run it alone under the sanitisers. */

#ifndef CLEANER_JSON_CUT_H
#define CLEANER_JSON_CUT_H

#include "_json.h"

/* Whether one of eight bytes is this one, and perhaps where none is but a neighbour of it. */
static inline int has(uint64_t bytes, uint8_t wanted)
{
    uint64_t other = bytes ^ EACH(wanted);
    return ((other - EACH(1)) & ~other & EACH(0x80)) != 0;
}

static inline uint64_t begun(uint64_t bytes) /* how many of eight bytes begin a character */
{
    uint64_t within = bytes >> 7 & ~(bytes >> 6) & EACH(1);
    return 8 - (within * EACH(1) >> 56);
}

/* Behind so many characters of a plain string, NULL where it has not that many. */
static const uint8_t *characters_on(const uint8_t *at, const uint8_t *end, uint64_t count)
{
    while (count) {
        if (end - at >= 8 && !has(load(at), '\\') && begun(load(at)) <= count) {
            count -= begun(load(at));
            at += 8;
            continue;
        }
        if (at >= end)
            return NULL;
        count -= (*at & 0xC0) != 0x80;
        if (*at++ == '\\' && escaped(&at, end) < 0)
            return NULL;
    }
    while (at < end && (*at & 0xC0) == 0x80)
        at++;
    return at;
}

/* Whether a stretch of a plain string surely has no escape but those that must be, shortly. */
static int is_usual(const uint8_t *at, const uint8_t *end)
{
    while ((at = memchr(at, '\\', (size_t)(end - at))) != NULL) {
        if (at[1] == 'u' || at[1] == '/')
            return 0;
        at += 2;
    }
    return 1;
}

/* Where the characters between each two of the bounds stand, if these rise and are within the
   string, and what stands there is usual; else 0. */
static int find_cuts(const Value *string, const int64_t *bounds, size_t count, const uint8_t **cuts)
{
    const uint8_t *at = string->start;
    int64_t place = 0;
    for (size_t i = 0; i < count; place = bounds[i++]) {
        if (bounds[i] < place)
            return 0;
        at = characters_on(at, string->end, (uint64_t)(bounds[i] - place));
        if (at == NULL || (i % 2 && !is_usual(cuts[i - 1], at)))
            return 0;
        cuts[i] = at;
    }
    return 1;
}

static const char shorts[] = "btn\0fr"; /* the short escapes, from that of 8 on */

static inline int is_short(uint8_t byte)
{
    return byte == '"' || byte == '\\' || (byte >= 8 && byte < 14 && shorts[byte - 8]);
}

/* How many bytes `escape` writes. */
static size_t escaped_size(const uint8_t *at, const uint8_t *end)
{
    size_t size = (size_t)(end - at);
    for (; at < end; at++)
        size += is_short(*at) ? 1 : *at < ' ' ? 5 : 0;
    return size;
}

/* Write UTF-8 as what stands between the quotes of a string, with no more escapes than must be;
   returns the end. */
static uint8_t *escape(const uint8_t *at, const uint8_t *end, uint8_t *out)
{
    static const char digits[] = "0123456789abcdef";
    for (; at < end; at++) {
        if (*at >= ' ' && !is_short(*at)) {
            *out++ = *at;
            continue;
        }
        *out++ = '\\';
        if (is_short(*at))
            *out++ = *at < ' ' ? (uint8_t)shorts[*at - 8] : *at;
        else {
            memcpy(out, "u00", 3);
            out[3] = (uint8_t)digits[*at >> 4];
            out[4] = (uint8_t)digits[*at & 15];
            out += 5;
        }
    }
    return out;
}

#endif
