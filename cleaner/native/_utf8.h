/* Whether bytes are a text in UTF-8. No Python in here. */

#ifndef CLEANER_UTF8_H
#define CLEANER_UTF8_H

#include "_base.h"

/* UTF-8 as the standard has it: no surrogates, nothing longer than it need be. */
static int is_utf8(const uint8_t *at, const uint8_t *end)
{
    uint64_t carry = 0; /* which bytes of the next block must go on with a character */
    for (; at < end; at = end - at < BLOCK ? end : at + BLOCK) {
        uint8_t tail[BLOCK + 8];
        const uint8_t *block = at;
        uint64_t high, two, three, four;
        if (end - at < (ptrdiff_t)sizeof tail) {
            memset(tail, 0, sizeof tail);
            block = memcpy(tail, at, (size_t)(end - at));
        }
        high = bits_of(block, 0);
        if (!(high | carry))
            continue;
        two = high & bits_of(block, 1); /* and more bytes, as all that follow */
        three = two & bits_of(block, 2);
        four = three & bits_of(block, 3);
        if ((high ^ two) != (carry | two << 1 | three << 2 | four << 3) ||
            (two & ~(three | bits_of(block, 3) | bits_of(block, 4) | bits_of(block, 5) |
                     bits_of(block, 6))))
            return 0;
        carry = two >> 63 | three >> 62 | four >> 61;
        for (; three; three &= three - 1) {
            const uint8_t *lead = block + lowest(three);
            uint8_t least = *lead == 0xE0 ? 0xA0 : *lead == 0xF0 ? 0x90 : 0x80;
            uint8_t most = *lead == 0xED ? 0x9F : *lead == 0xF4 ? 0x8F : 0xBF;
            if (*lead > 0xF4 || lead[1] < least || lead[1] > most)
                return 0;
        }
    }
    return !carry;
}

#endif
