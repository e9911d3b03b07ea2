/* Text to shingles: the signature scheme of cleaner/minhash.py.

   No Python in here, so that scripts/fuzz_kernel can run it alone under the sanitisers. Functions
   that allocate return DONE, or NO_MEMORY. */

#ifndef CLEANER_WORDS_H
#define CLEANER_WORDS_H

#include "_base.h"

enum { SHINGLE = 5, NEAR_WEIGHTS = 64, TABLE_SIZE = 0x110000 };
enum { WORD = 1, SINGLE = 2, IGNORED = 3, UNSTABLE = 4, CODE = (1 << 21) - 1 };
enum { TWO_BYTES = 0x800, ODD = 1, AHEAD = BLOCK + 16 };

typedef struct {
    const uint32_t *table; /* of each code point: what it is folded to, its kind from bit 24 on */
    uint64_t start;        /* of the stream of weights of the pieces of words */
    uint64_t pieces[NEAR_WEIGHTS];
    uint64_t words[SHINGLE + 1];
    uint16_t pairs[TWO_BYTES]; /* of what UTF-8 has in two bytes: the folded two, or ODD */
} Scheme;

/* What `shingles_of` works in; `folded` holds bytes. */
typedef struct {
    Vector folded, sums;
} Scratch;

static inline uint64_t piece_weight(const Scheme *scheme, uint64_t place)
{
    if (place < NEAR_WEIGHTS)
        return scheme->pieces[place];
    return mix(scheme->start + place * GOLDEN) | 1;
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

/* Of a character of two bytes: its folded two, zeros for a separator, or ODD. */
static uint16_t pair(uint32_t entry)
{
    int size;
    uint32_t bytes = encode(entry & CODE, &size);
    if (entry >> 24 == 0)
        return 0;
    return entry >> 24 == WORD && size == 2 ? (uint16_t)bytes : ODD;
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
    for (uint32_t code = 0; code < TWO_BYTES; code++)
        scheme->pairs[code] = pair(table[code]);
}

/* Fold the ASCII of 64 bytes, all else is zeros; which bytes begin a longer character. */
static inline uint64_t fold_block(const uint8_t *at, uint8_t *out)
{
    for (int i = 0; i < BLOCK; i++) {
        uint8_t byte = at[i], lower = byte | 0x20;
        uint8_t letter = (uint8_t)(lower - 'a') < 26 ? 0xFF : 0;
        uint8_t digit = (uint8_t)(byte - '0') < 10 ? 0xFF : 0;
        out[i] = (lower & letter) | (byte & digit);
    }
    return bits_of(at, 0) & bits_of(at, 1);
}

/* Fold a longer character where it takes the place it has; its bytes, or 0 if it is another. */
static inline int fold_inside(const Scheme *scheme, const uint8_t *at, const uint8_t *end,
                              uint8_t *out)
{
    uint32_t code, entry, bytes;
    int size;
    if (end - at < 4)
        return 0;
    if (*at < 0xE0) {
        uint32_t found = scheme->pairs[(*at & 0x1F) << 6 | (at[1] & 0x3F)];
        out[0] = (uint8_t)found;
        out[1] = (uint8_t)(found >> 8);
        return found == ODD ? 0 : 2;
    }
    at = decode(at, end, &code);
    entry = scheme->table[code];
    bytes = encode(code, &size);
    if (entry >> 24 == 0)
        return size;
    if (entry >> 24 != WORD || (entry & CODE) < 0x800 || (entry ^ code) & 0x1F0000)
        return 0;
    bytes = encode(entry & CODE, &size);
    for (int i = 0; i < size; i++)
        out[i] = (uint8_t)(bytes >> 8 * i);
    return size;
}

/* Write the folded bytes of a character that is not ASCII; NULL if the text must be normalised. */
static const uint8_t *fold_one(const Scheme *scheme, const uint8_t *at, const uint8_t *end,
                               int normalised, uint8_t **out)
{
    uint32_t code, entry, kind;
    int size = 1;
    at = decode(at, end, &code);
    entry = scheme->table[code];
    kind = entry >> 24 & 3;
    if (!normalised && entry >> 24 & UNSTABLE)
        return NULL;
    if (kind == IGNORED)
        return at;
    if (kind == SINGLE)
        *(*out)++ = 0;
    store(*out, kind ? encode(entry & CODE, &size) : 0);
    *out += size + (kind == SINGLE); /* a zero behind it, too */
    return at;
}

/* Write a UTF-8 text as its folded words with zeros between: two bytes for one at most, and up to
   AHEAD behind. Returns their end, or NULL if the text must be normalised before. */
static uint8_t *fold(const Scheme *scheme, const uint8_t *at, const uint8_t *end, int normalised,
                     uint8_t *out)
{
    while (at < end) {
        uint8_t tail[BLOCK];
        const uint8_t *block = at;
        int limit = BLOCK, size = 1;
        if (end - at < BLOCK) {
            limit = (int)(end - at);
            memset(tail, 0, sizeof tail);
            block = memcpy(tail, at, (size_t)limit);
        }
        for (uint64_t leads = fold_block(block, out); leads; leads &= leads - 1) {
            int place = lowest(leads);
            size = fold_inside(scheme, at + place, end, out + place);
            if (size && place + size <= BLOCK)
                continue;
            limit = place;
            break;
        }
        at += limit;
        out += limit;
        while (!size && at < end && *at >= 0x80) {
            at = fold_one(scheme, at, end, normalised, &out);
            if (at == NULL)
                return NULL;
        }
    }
    return out;
}

static inline uint64_t eight_bytes(const uint64_t *weight, uint64_t bytes)
{
    return (uint32_t)bytes * weight[0] + (bytes >> 32) * weight[1];
}

/* The sum of a word of less than 64 bytes; reads up to 7 behind it. */
static inline uint64_t word_sum(const Scheme *scheme, const uint8_t *at, int count)
{
    const uint64_t *weight = scheme->pieces;
    uint64_t sum = 0;
    for (; count > 8; count -= 8, at += 8, weight += 2)
        sum += eight_bytes(weight, load(at));
    return sum + eight_bytes(weight, load(at) << (64 - 8 * count) >> (64 - 8 * count));
}

/* The sum of any bytes, and of one more, `mark`, behind them. */
static uint64_t long_sum(const Scheme *scheme, const uint8_t *at, const uint8_t *end, uint64_t mark)
{
    uint64_t sum = 0, place = 0, piece = 0;
    int count = 0;
    for (; at <= end; at++) {
        piece |= (at < end ? *at : mark) << 8 * count++;
        if (count == 4 || at == end) {
            sum += piece * piece_weight(scheme, place++);
            piece = 0;
            count = 0;
        }
    }
    return sum;
}

/* Write the sums of folded words; AHEAD zeros stand behind their end. Returns the end. */
static uint64_t *sum_words(const Scheme *scheme, const uint8_t *at, const uint8_t *end,
                           uint64_t *out)
{
    while (at < end) {
        uint64_t words = filled(at);
        int next = 64;
        while (words) {
            uint64_t carried = words + (words & (0 - words));
            int start = lowest(words);
            if (!carried) { /* it goes on behind these 64 bytes */
                next = start;
                break;
            }
            *out++ = word_sum(scheme, at + start, lowest(carried) - start);
            words &= carried;
        }
        if (!next) {
            const uint8_t *stop = memchr(at, 0, (size_t)(end + AHEAD - at));
            *out++ = long_sum(scheme, at, stop, 0);
            at = stop;
        }
        at += next;
    }
    return out;
}

/* Append the sum of every word of a UTF-8 text. */
static int words_of(const Scheme *scheme, const uint8_t *at, const uint8_t *end, int normalised,
                    Scratch *scratch)
{
    Vector *sums = &scratch->sums;
    size_t size = (size_t)(end - at);
    uint8_t *folded, *stop;
    scratch->folded.length = 0;
    if (vector_reserve(&scratch->folded, size / 4 + AHEAD / 8 + 2) != DONE ||
        vector_reserve(sums, size / 2 + 1) != DONE)
        return NO_MEMORY;
    folded = (uint8_t *)scratch->folded.items;
    stop = fold(scheme, at, end, normalised, folded);
    if (stop == NULL)
        return NEEDS_NFC;
    memset(stop, 0, AHEAD);
    sums->length = (size_t)(sum_words(scheme, folded, stop, sums->items) - sums->items);
    return DONE;
}

/* Append the sums of the words of one text. */
static int sums_of(const Scheme *scheme, const uint8_t *text, size_t size, int normalised,
                   Scratch *scratch, Vector *out)
{
    int status = words_of(scheme, text, text + size, normalised, scratch);
    if (status != DONE)
        return status;
    if (vector_reserve(out, scratch->sums.length) != DONE)
        return NO_MEMORY;
    if (scratch->sums.length)
        memcpy(out->items + out->length, scratch->sums.items, scratch->sums.length * 8);
    out->length += scratch->sums.length;
    return DONE;
}

/* Append the shingles of one text, unsorted and with repeats. */
static int shingles_of(const Scheme *scheme, const uint8_t *text, size_t size, int normalised,
                       Scratch *scratch, Vector *shingles)
{
    const uint64_t *weight = scheme->words, *sum;
    uint64_t *out;
    size_t count;
    int status;
    status = words_of(scheme, text, text + size, normalised, scratch);
    if (status != DONE)
        return status;
    count = scratch->sums.length;
    if (vector_reserve(shingles, count + 1) != DONE)
        return NO_MEMORY;
    out = shingles->items + shingles->length;
    sum = scratch->sums.items;
    if (count < SHINGLE) {
        uint64_t total = count ? 0 : weight[SHINGLE] * long_sum(scheme, text, text + size, 1);
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
