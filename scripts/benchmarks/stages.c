/* How fast texts are cut into words, and signed altogether; called by `scripts/bench kernel`.

   stages TABLE TEXTS: texts are their length as int64 and their bytes. CPU seconds of the best of
   five rounds. */

#include <stdio.h>
#include <time.h>

#include "_sets.h"
#include "_words.h"

static double seconds(clock_t start)
{
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static uint8_t *contents(const char *path, long *size)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes;
    if (file == NULL || fseek(file, 0, SEEK_END))
        exit(2);
    *size = ftell(file);
    rewind(file);
    bytes = malloc((size_t)*size);
    if (bytes == NULL || fread(bytes, 1, (size_t)*size, file) != (size_t)*size)
        exit(2);
    fclose(file);
    return bytes;
}

int main(int argc, char **argv)
{
    static Scheme scheme;
    Scratch scratch = {{0}, {0}};
    Vector shingles = {0};
    uint32_t signature[BUCKETS];
    double best[2] = {1e9, 1e9};
    uint64_t check = 0;
    long size;
    uint8_t *texts;
    if (argc != 3)
        return 2;
    scheme_init(&scheme, (const uint32_t *)(const void *)contents(argv[1], &size), 0);
    texts = contents(argv[2], &size);
    for (int round = 0; round < 10; round++) {
        clock_t start = clock();
        for (const uint8_t *at = texts; at < texts + size;) {
            int64_t length;
            memcpy(&length, at, sizeof length);
            at += sizeof length;
            shingles.length = 0;
            if (round % 2)
                shingles_of(&scheme, at, (size_t)length, 1, &scratch, &shingles);
            else
                words_of(&scheme, at, at + length, 1, &scratch);
            if (round % 2)
                sketch(shingles.items, shingles.length, signature);
            check += signature[0] + scratch.sums.length;
            at += length;
        }
        if (seconds(start) < best[round % 2])
            best[round % 2] = seconds(start);
    }
    printf("%f %f\n", best[0], best[1]);
    return check == 0;
}
