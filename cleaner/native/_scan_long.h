/* The beginning of a line that is too long for all but a caption or a headline: only its end is gone
   through word by word, as far as a credit reaches. */

#include "_scan_line.h"

typedef struct {
    int64_t count; /* of characters */
    int folds;     /* as of a headline */
    int is_mixed, is_odd;
} Passed;

static int is_cyrillic(uint32_t code)
{
    return code >= CYRILLIC && code < CYRILLIC_END;
}

static int is_latin(uint32_t code)
{
    return (code | 0x20) - 'a' < 26;
}

/* Where a line ends but for blanks, if only a line feed ends it; another end is found on the way. */
static const uint8_t *end_of_line(const uint8_t *line, const uint8_t *end)
{
    const uint8_t *stop = memchr(line, '\n', (size_t)(end - line));
    stop = stop == NULL ? end : stop;
    stop -= stop > line && stop[-1] == '\r';
    while (stop > line && stop[-1] == ' ')
        stop--;
    return stop;
}

/* Whether a character can be seen; -1 with an exception set. */
static int is_visible(Cues *cues, const uint8_t *at)
{
    uint32_t code;
    decode(at, &code);
    if (!cues->entries[code] && learn(cues, code) < 0)
        return -1;
    return (cues->entries[code] >> SHIFT & VISIBLE) != 0;
}

static const uint8_t *last_character(const uint8_t *stop)
{
    do
        stop--;
    while ((*stop & 0xC0) == 0x80);
    return stop;
}

/* Behind a blank that stands before the last `most` characters of a line, or its beginning. */
static const uint8_t *before_credit(const uint8_t *line, const uint8_t *stop, int most)
{
    for (int seen = 0; stop > line && (seen <= most || stop[-1] != ' '); seen += (*stop & 0xC0) != 0x80)
        stop--;
    return stop;
}

/* A character of more than a byte; behind it, or NULL with an exception set. */
static const uint8_t *pass_character(Cues *cues, const uint8_t *at, const uint8_t *end, Passed *passed)
{
    uint32_t code;
    const uint8_t *next = decode(at, &code);
    if (!cues->entries[code] && learn(cues, code) < 0)
        return NULL;
    passed->folds += cues->weights[code] != 0;
    passed->is_odd |= code == 0x2028 || code == 0x2029;
    if (is_cyrillic(code)) /* a line begins behind another, or the text with this character */
        passed->is_mixed |= (passed->count && is_latin(at[-1])) || (next < end && is_latin(*next));
    return next;
}

/* Of eight bytes of ASCII, the highest bit of each from `first` to `last`. */
static inline uint64_t in_range(uint64_t bytes, uint8_t first, uint8_t last)
{
    return (bytes + EACH(0x80 - first)) & ~(bytes + EACH(0x7F - last)) & EACH(0x80);
}

/* As many bytes of ASCII as stand there by eights; behind them. */
static const uint8_t *pass_eights(const uint8_t *at, const uint8_t *end, Passed *passed)
{
    uint64_t odd = 0;
    for (; end - at >= 8; at += 8) {
        uint64_t bytes = load(at);
        if (bytes & EACH(0x80))
            break;
        odd |= in_range(bytes, '|', '|') | in_range(bytes, '\r', '\r');
        passed->folds += (int)ones(in_range(bytes | EACH(0x20), 'a', 'z') |
                                   in_range(bytes, '0', '9') | in_range(bytes, '_', '_'));
    }
    passed->is_odd |= odd != 0;
    return at;
}

/* Count the characters of a part of a line; -1 with an exception set. */
static int pass(Cues *cues, const uint8_t *at, const uint8_t *end, Passed *passed)
{
    while (at < end && !passed->is_odd) {
        const uint8_t *start = at;
        at = pass_eights(at, end, passed);
        for (; at < end && *at < 0x80; at++) {
            passed->folds += cues->weights[*at] != 0;
            passed->is_odd |= *at == '\r' || *at == '|';
        }
        passed->count += at - start;
        if (at < end) {
            at = pass_character(cues, at, end, passed);
            if (at == NULL)
                return -1;
            passed->count++;
        }
    }
    return 0;
}

/* The line is known up to a place. */
static const uint8_t *go_on(Scan *scan, const uint8_t *at, const Passed *passed)
{
    scan->at += passed->count;
    scan->last = scan->at;
    scan->visible = at;
    scan->folds = passed->folds;
    scan->is_mixed = passed->is_mixed;
    scan->is_open = scan->is_dated = 0;
    scan->before = ' ';
    return at;
}

/* Where to begin to go through a line word by word; NULL with an exception set. */
static const uint8_t *skip_beginning(Scan *scan, const uint8_t *line)
{
    Cues *cues = scan->cues;
    const int *limits = cues->limits;
    const uint8_t *end = scan->has_other_ends ? line : end_of_line(line, scan->end), *stop = end;
    Passed passed = {0, 0, 0, 0}, rest = {0, 0, 0, 0};
    uint64_t count = end - line <= limits[LONGEST] ? 0 : characters(line, end);
    int first, last;
    if (count <= (uint64_t)limits[LONGEST])
        return line;
    first = is_visible(cues, line);
    last = first < 0 ? -1 : is_visible(cues, last_character(end));
    if (count <= (uint64_t)limits[LONGEST_CAPTION])
        stop = before_credit(line, end, limits[CREDIT]);
    if (last < 0 || pass(cues, line, stop, &passed) < 0 || pass(cues, stop, end, &rest) < 0)
        return NULL;
    if (!first || !last || passed.is_odd || rest.is_odd || passed.folds <= limits[LONGEST_DATE])
        return line;
    return go_on(scan, stop, &passed);
}
