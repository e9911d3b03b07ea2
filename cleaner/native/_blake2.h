/* BLAKE2b (RFC 7693) with a digest of 8 bytes and no key. No Python in here. */

#ifndef CLEANER_BLAKE2_H
#define CLEANER_BLAKE2_H

#include "_base.h"

enum { HASHED = 128 }; /* bytes at once */

static const uint64_t start[8] = {
    UINT64_C(0x6a09e667f3bcc908), UINT64_C(0xbb67ae8584caa73b), UINT64_C(0x3c6ef372fe94f82b),
    UINT64_C(0xa54ff53a5f1d36f1), UINT64_C(0x510e527fade682d1), UINT64_C(0x9b05688c2b3e6c1f),
    UINT64_C(0x1f83d9abfb41bd6b), UINT64_C(0x5be0cd19137e2179)};

static const uint8_t order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static inline uint64_t turned(uint64_t x, int by) { return x >> by | x << (64 - by); }

/* Macros, because all depends on what stands where being known when this is compiled. */
#define BLEND(a, b, c, d, x, y)                                                                    \
    a += b + x, d = turned(d ^ a, 32), c += d, b = turned(b ^ c, 24), a += b + y,                  \
        d = turned(d ^ a, 16), c += d, b = turned(b ^ c, 63)
#define HALF(s, i, b, c, d)                                                                        \
    BLEND(v[0], v[b], v[c], v[d], m[s[i]], m[s[i + 1]]);                                           \
    BLEND(v[1], v[4 + (b + 1) % 4], v[8 + (c + 1) % 4], v[12 + (d + 1) % 4], m[s[i + 2]],          \
          m[s[i + 3]]);                                                                            \
    BLEND(v[2], v[4 + (b + 2) % 4], v[8 + (c + 2) % 4], v[12 + (d + 2) % 4], m[s[i + 4]],          \
          m[s[i + 5]]);                                                                            \
    BLEND(v[3], v[4 + (b + 3) % 4], v[8 + (c + 3) % 4], v[12 + (d + 3) % 4], m[s[i + 6]],          \
          m[s[i + 7]])
#define ROUND(n)                                                                                   \
    HALF(order[n], 0, 4, 8, 12);                                                                   \
    HALF(order[n], 8, 5, 10, 15)

static void compress(uint64_t *h, const uint8_t *block, uint64_t count, int is_last)
{
    uint64_t v[16], m[16];
    for (int i = 0; i < 16; i++)
        m[i] = load(block + 8 * i);
    memcpy(v, h, 8 * sizeof *v);
    memcpy(v + 8, start, 8 * sizeof *v);
    v[12] ^= count;
    v[14] ^= is_last ? ~UINT64_C(0) : 0;
    ROUND(0);
    ROUND(1);
    ROUND(2);
    ROUND(3);
    ROUND(4);
    ROUND(5);
    ROUND(6);
    ROUND(7);
    ROUND(8);
    ROUND(9);
    ROUND(0);
    ROUND(1);
    for (int i = 0; i < 8; i++)
        h[i] ^= v[i] ^ v[8 + i];
}

static uint64_t digest(const uint8_t *data, size_t size)
{
    uint64_t h[8];
    uint8_t last[HASHED] = {0};
    size_t done = 0;
    memcpy(h, start, sizeof h);
    h[0] ^= 0x01010008;
    for (; size - done > HASHED; done += HASHED)
        compress(h, data + done, done + HASHED, 0);
    if (size)
        memcpy(last, data + done, size - done);
    compress(h, last, size, 1);
    return h[0];
}

#endif
