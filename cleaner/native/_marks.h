/* Whether a text holds marks that may be one character with what stands before. See composed.py:
   U+0300 to U+036F, U+1161 to U+1175, U+3099 and U+309A, each sought by a byte that is rare. */

#include <stdint.h>
#include <string.h>

typedef struct {
    uint8_t before, byte, least, most;
} Sought; /* a byte behind another one, and what the next one may be */

static int stands_in(const uint8_t *text, const uint8_t *end, Sought sought)
{
    const uint8_t *at = text;
    while (at < end && (at = memchr(at, sought.byte, (size_t)(end - at))) != NULL) {
        int is_behind = !sought.before || (at > text && at[-1] == sought.before);
        if (is_behind && at + 1 < end && at[1] >= sought.least && at[1] <= sought.most)
            return 1;
        at++;
    }
    return 0;
}

/* In UTF-8. Those of kana are sought by their last byte: others stand everywhere in Japanese. */
static int holds_marks(const uint8_t *text, size_t size)
{
    static const Sought all[] = {
        {0, 0xCC, 0x80, 0xBF}, {0, 0xCD, 0x80, 0xAF}, {0xE1, 0x85, 0xA1, 0xB5}};
    const uint8_t *end = text + size;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (stands_in(text, end, all[i]))
            return 1;
    if (memchr(text, 0xE3, size) == NULL)
        return 0; /* elsewhere their last byte stands in quotation marks */
    for (int last = 0x99; last <= 0x9A; last++)
        for (const uint8_t *at = text; at < end; at++) {
            at = memchr(at, last, (size_t)(end - at));
            if (at == NULL)
                break;
            if (at - text >= 2 && at[-2] == 0xE3 && at[-1] == 0x82)
                return 1;
        }
    return 0;
}
