/* Random bytes, malformed UTF-8 among them, through _words.h and _sets.h; called by fuzz_kernel. */

#include <stdio.h>
#include <time.h>

#include "_sets.h"
#include "_words.h"

static uint64_t state;

static uint64_t next(uint64_t below)
{
    return mix(state += GOLDEN) % below;
}

static void fill(uint8_t *bytes, size_t size)
{
    uint64_t style = next(5);
    for (size_t i = 0; i < size; i++) {
        if (style == 0 || (style == 1 && next(8) == 0))
            bytes[i] = (uint8_t)next(256);
        else if (style == 2)
            bytes[i] = (uint8_t)(i % 3 ? 0x80 + next(64) : 0xE0 + next(16));
        else if (style == 3)
            bytes[i] = next(70) ? 'a' + (uint8_t)next(26) : (uint8_t)next(256);
        else
            bytes[i] = next(6) ? 'a' + (uint8_t)next(26) : ' ';
    }
}

static void check(const Scheme *scheme, size_t size)
{
    uint8_t *text = malloc(size ? size : 1);
    uint32_t signature[BUCKETS], again[BUCKETS];
    Vector sums = {0}, shingles = {0};
    size_t count;
    fill(text, size);
    if (shingles_of(scheme, text, size, (int)next(2), &sums, &shingles) == DONE) {
        sketch(shingles.items, shingles.length, signature);
        sums.length = 0;
        vector_reserve(&sums, shingles.length);
        count = distinct(shingles.items, sums.items, shingles.length);
        for (size_t i = 1; i < count; i++)
            if (shingles.items[i - 1] >= shingles.items[i])
                abort();
        sketch(shingles.items, count, again);
        if (memcmp(signature, again, sizeof again))
            abort();
        if (overlap(shingles.items, (int64_t)count, shingles.items, (int64_t)count, 1) !=
            (int64_t)count)
            abort();
    }
    free(text);
    free(sums.items);
    free(shingles.items);
}

int main(int argc, char **argv)
{
    static uint32_t table[TABLE_SIZE];
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    time_t end = argc == 3 ? time(NULL) + atoi(argv[2]) : 0;
    unsigned long count = 0;
    Scheme scheme;
    if (file == NULL || fread(table, sizeof table, 1, file) != 1)
        return 2;
    fclose(file);
    state = (uint64_t)time(NULL);
    scheme_init(&scheme, table, state);
    while (time(NULL) < end)
        for (int i = 0; i < 1000; i++, count++)
            check(&scheme, next(next(20) ? 200 : 20000));
    printf("%lu byte strings through the scheme: no finding\n", count);
    return 0;
}
