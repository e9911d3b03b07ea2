/* Text to shingles: the signature scheme of cleaner/minhash.py.

   No Python in here, so that scripts/fuzz_kernel can run it alone under the sanitisers. Functions
   that allocate return DONE, or NO_MEMORY. */

#ifndef CLEANER_WORDS_H
#define CLEANER_WORDS_H

#include "_base.h"

enum { SHINGLE = 5, NEAR_WEIGHTS = 64, TABLE_SIZE = 0x110000 };
enum { WORD = 1, SINGLE = 2, IGNORED = 3, UNSTABLE = 4, CODE = (1 << 21) - 1 };

typedef struct {
    const uint32_t *table; /* of each code point: what it is folded to, its kind from bit 24 on */
    uint64_t start;        /* of the stream of weights of the pieces of words */
    uint64_t pieces[NEAR_WEIGHTS];
    uint64_t words[SHINGLE + 1];
} Scheme;

/* A word while it is read: its UTF-8 bytes are summed up in pieces of four. */
typedef struct {
    uint64_t sum, place; /* of the next piece */
    uint64_t bytes;      /* read since the last whole piece */
    int count;           /* of these bytes */
} Open;

static inline uint64_t piece_weight(const Scheme *scheme, uint64_t place)
{
    if (place < NEAR_WEIGHTS)
        return scheme->pieces[place];
    return mix(scheme->start + place * GOLDEN) | 1;
}

static void scheme_init(Scheme *scheme, const uint32_t *table, uint64_t key)
{
    uint64_t words = mix(key + 2 * GOLDEN);
    scheme->table = table;
    scheme->start = mix(key + GOLDEN);
    for (uint64_t i = 0; i < NEAR_WEIGHTS; i++)
        scheme->pieces[i] = mix(scheme->start + i * GOLDEN) | 1;
    for (uint64_t i = 0; i <= SHINGLE; i++)
        scheme->words[i] = mix(words + i * GOLDEN) | 1;
}

/* Decode one code point that starts with a byte >= 0x80; malformed bytes are separators (0). */
static inline const uint8_t *decode(const uint8_t *at, const uint8_t *end, uint32_t *code)
{
    uint32_t lead = *at;
    int more = lead < 0xC0 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : -1;
    uint32_t value = lead & (0x3Fu >> (more & 3));
    *code = 0;
    if (more < 0 || end - at <= more)
        return at + 1;
    for (int i = 1; i <= more; i++)
        value = value << 6 | (at[i] & 0x3F);
    if (value < TABLE_SIZE)
        *code = value;
    return at + 1 + more;
}

/* Add up to four bytes to a word. */
static inline void extend(const Scheme *scheme, Open *word, uint32_t bytes, int count)
{
    word->bytes |= (uint64_t)bytes << 8 * word->count;
    word->count += count;
    if (word->count >= 4) {
        word->sum += (uint32_t)word->bytes * piece_weight(scheme, word->place++);
        word->bytes >>= 32;
        word->count -= 4;
    }
}

static inline uint64_t closed(const Scheme *scheme, const Open *word)
{
    return word->count ? word->sum + word->bytes * piece_weight(scheme, word->place) : word->sum;
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

/* Which of 64 bytes are ASCII letters and digits, and which are >= 0x80: a bit for each. */
static inline uint64_t ascii_bits(const uint8_t *at, uint64_t *strange)
{
    uint64_t found = 0;
    *strange = 0;
    for (int i = 0; i < 64; i += 8) {
        uint64_t bytes = load(at + i), low = bytes & EACH(0x7F), lower = low | EACH(0x20);
        uint64_t letters = (lower + EACH(0x80 - 'a')) & ~(lower + EACH(0x7F - 'z'));
        uint64_t digits = (low + EACH(0x80 - '0')) & ~(low + EACH(0x7F - '9'));
        uint64_t words = ((letters | digits) & ~bytes) >> 7 & EACH(1);
        found |= (words * UINT64_C(0x0102040810204080) >> 56) << i;
        *strange |= ((bytes >> 7 & EACH(1)) * UINT64_C(0x0102040810204080) >> 56) << i;
    }
    return found;
}

/* Eight folded bytes of a word of ASCII letters and digits, but not what stands behind its end. */
static inline uint64_t folded(const uint8_t *at, int count)
{
    uint64_t bytes = load(at);
    bytes |= (bytes & EACH(0x40)) >> 1; /* letters have this bit, digits don't */
    return count <= 0 ? 0 : count < 8 ? bytes & ((UINT64_C(1) << 8 * count) - 1) : bytes;
}

/* The sum of a word of less than 64 ASCII letters and digits; reads up to 16 bytes in any case. */
static inline uint64_t ascii_word(const Scheme *scheme, const uint8_t *at, int count)
{
    const uint64_t *weight = scheme->pieces;
    uint64_t first = folded(at, count), second = folded(at + 8, count - 8);
    uint64_t sum = (uint32_t)first * weight[0] + (first >> 32) * weight[1] +
                   (uint32_t)second * weight[2] + (second >> 32) * weight[3];
    for (int i = 16; i < count; i += 8) {
        uint64_t more = folded(at + i, count - i);
        sum += (uint32_t)more * weight[i / 4] + (more >> 32) * weight[i / 4 + 1];
    }
    return sum;
}

/* Append the sums of ASCII words until the text ends, or a word does not end within 64 bytes or
   holds a byte >= 0x80. Returns the start of that word; up to `*slow` it must be read otherwise. */
static const uint8_t *ascii_words(const Scheme *scheme, const uint8_t *at, const uint8_t *end,
                                  const uint8_t **slow, uint64_t **sums)
{
    uint8_t tail[80]; /* 64 bytes, and what is read behind their end */
    uint64_t *out = *sums;
    for (*slow = NULL; at < end && *slow == NULL;) {
        const uint8_t *block = at;
        uint64_t words, strange;
        int limit = 64;
        if (end - at < (ptrdiff_t)sizeof tail) {
            memset(tail, 0, sizeof tail);
            block = memcpy(tail, at, (size_t)(end - at));
        }
        words = ascii_bits(block, &strange);
        if (strange) {
            limit = lowest(strange);
            words &= (strange & (0 - strange)) - 1;
        }
        while (words) {
            uint64_t carried = words + (words & (0 - words));
            int start = lowest(words), stop = carried ? lowest(carried) : 64;
            if (stop == limit)
                break;
            *out++ = ascii_word(scheme, block + start, stop - start);
            words &= carried;
        }
        if (strange || words & 1)
            *slow = at + limit;
        if (words)
            limit = lowest(words);
        at = end - at > limit ? at + limit : end;
    }
    *sums = out;
    return at;
}

/* Append the sum of every word of a UTF-8 text: at most one for two bytes, as no character of two
   bytes is a word of its own. */
static int words_of(const Scheme *scheme, const uint8_t *at, const uint8_t *end, int normalised,
                    Vector *sums)
{
    static const Open none = {0, 0, 0, 0};
    const uint8_t *slow = NULL;
    Open word = none;
    uint64_t *out;
    if (vector_reserve(sums, (size_t)(end - at) / 2 + 1) != DONE)
        return NO_MEMORY;
    out = sums->items + sums->length;
    while (at < end) {
        uint32_t code = *at, entry = scheme->table[code], kind;
        int open = word.place || word.count, count;
        if (code < 0x80 && entry >> 24 == WORD && !open && (slow == NULL || at >= slow)) {
            at = ascii_words(scheme, at, end, &slow, &out);
            continue;
        }
        if (code < 0x80)
            at++;
        else {
            at = decode(at, end, &code);
            entry = scheme->table[code];
        }
        kind = entry >> 24 & 3;
        if (!normalised && entry >> 24 & UNSTABLE)
            return NEEDS_NFC;
        if (kind == IGNORED)
            continue;
        if (kind != WORD && open) {
            *out++ = closed(scheme, &word);
            word = none;
        }
        if (kind) {
            code = encode(entry & CODE, &count);
            extend(scheme, &word, code, count);
        }
        if (kind == SINGLE) {
            *out++ = closed(scheme, &word);
            word = none;
        }
    }
    if (word.place || word.count)
        *out++ = closed(scheme, &word);
    sums->length = (size_t)(out - sums->items);
    return DONE;
}

/* What stands for the words of a text without any: its bytes, and one to mark their end. */
static uint64_t raw_sum(const Scheme *scheme, const uint8_t *at, const uint8_t *end)
{
    Open word = {0, 0, 0, 0};
    while (at < end)
        extend(scheme, &word, *at++, 1);
    extend(scheme, &word, 1, 1);
    return closed(scheme, &word);
}

/* Append the shingles of one text, unsorted and with repeats. `sums` is scratch. */
static int shingles_of(const Scheme *scheme, const uint8_t *text, size_t size, int normalised,
                       Vector *sums, Vector *shingles)
{
    const uint64_t *weight = scheme->words, *sum;
    uint64_t *out;
    size_t count;
    int status;
    sums->length = 0;
    status = words_of(scheme, text, text + size, normalised, sums);
    if (status != DONE)
        return status;
    count = sums->length;
    if (vector_reserve(shingles, count + 1) != DONE)
        return NO_MEMORY;
    out = shingles->items + shingles->length;
    sum = sums->items;
    if (count < SHINGLE) {
        uint64_t total = count ? 0 : weight[SHINGLE] * raw_sum(scheme, text, text + size);
        for (size_t j = 0; j < count; j++)
            total += weight[j] * sum[j];
        *out = mix(total);
        shingles->length++;
        return DONE;
    }
    count -= SHINGLE - 1;
    for (size_t i = 0; i < count; i++)
        out[i] = mix(weight[0] * sum[i] + weight[1] * sum[i + 1] + weight[2] * sum[i + 2] +
                     weight[3] * sum[i + 3] + weight[4] * sum[i + 4]);
    shingles->length += count;
    return DONE;
}

#endif
