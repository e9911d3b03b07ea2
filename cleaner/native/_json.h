/* A line of JSON: is it plainly a record, and where in it do its fields stand?

   Plain is what all readers of JSON take alike; what is not is left to cleaner/formats/jsonl.py.
   No Python in here, so that scripts/fuzz_kernel can run it alone under the sanitisers. */

#ifndef CLEANER_JSON_H
#define CLEANER_JSON_H

#include "_base.h"
#include "_utf8.h"

#ifndef JSON_FIELDS
#define JSON_FIELDS 2
#endif

enum { FIELDS = JSON_FIELDS, STEPS = 8, DEEPEST = 60, LONGEST_NUMBER = 300 };
enum { ABSENT, STRING, INTEGER, OTHER };

/* The keys that lead to a field, the outermost first. */
typedef struct {
    const uint8_t *keys[STEPS];
    size_t sizes[STEPS];
    int count;
} Path;

/* Split a field's name at its dots; 0 where it lies too deep. */
static int split_path(Path *path, const char *name, size_t size)
{
    const char *end = name + size;
    for (path->count = 0; path->count < STEPS;) {
        const char *dot = memchr(name, '.', (size_t)(end - name));
        path->keys[path->count] = (const uint8_t *)name;
        path->sizes[path->count++] = (size_t)((dot == NULL ? end : dot) - name);
        if (dot == NULL)
            return 1;
        name = dot + 1;
    }
    return 0;
}

typedef struct {
    const uint8_t *start, *end; /* of a string what stands between its quotes */
    int kind;
} Value;

typedef struct {
    const uint8_t *end;
    const Path *paths;
    Value found[FIELDS];
} Reader;

static inline const uint8_t *blanks(const uint8_t *at, const uint8_t *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    return at;
}

/* The code unit that four hexadecimal digits stand for, or -1. */
static int32_t hexadecimal(const uint8_t *at, const uint8_t *end)
{
    int32_t unit = 0;
    if (end - at < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int digit = at[i] - '0', letter = (at[i] | 0x20) - 'a';
        if ((digit < 0 || digit > 9) && (letter < 0 || letter > 5))
            return -1;
        unit = unit << 4 | (letter >= 0 && letter <= 5 ? letter + 10 : digit);
    }
    return unit;
}

/* The character of an escape, `*at` standing behind its backslash and moved behind it all;
   -1 for what is none, among that half a pair of surrogates. */
static int32_t escaped(const uint8_t **at, const uint8_t *end)
{
    static const char signs[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    const char *sign = *at < end && **at ? strchr(signs, **at) : NULL;
    int32_t unit, low;
    if (sign != NULL) {
        ++*at;
        return values[sign - signs];
    }
    if (*at >= end || **at != 'u' || (unit = hexadecimal(*at + 1, end)) < 0)
        return -1;
    *at += 5;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    if (unit > 0xDBFF || end - *at < 6 || (*at)[0] != '\\' || (*at)[1] != 'u')
        return -1;
    low = hexadecimal(*at + 2, end);
    *at += 6;
    return low < 0xDC00 || low > 0xDFFF ? -1 : 0x10000 + ((unit - 0xD800) << 10) + low - 0xDC00;
}

/* Write what an escaped string stands for, never more bytes than it has, and up to 8 behind; what
   is no escape is left out. Returns the end. */
static uint8_t *unescape(const uint8_t *at, const uint8_t *end, uint8_t *out)
{
    while (at < end) {
        const uint8_t *slash = memchr(at, '\\', (size_t)(end - at));
        size_t size = (size_t)((slash == NULL ? end : slash) - at);
        int32_t code;
        int count;
        memcpy(out, at, size);
        out += size;
        at += size;
        if (slash == NULL)
            break;
        at++;
        code = escaped(&at, end);
        if (code < 0)
            continue;
        store(out, encode((uint32_t)code, &count));
        out += count;
    }
    return out;
}

/* The closing quote of a string, `at` standing behind the opening one; NULL if it is not plain. */
static const uint8_t *string_end(const uint8_t *at, const uint8_t *end)
{
    for (;;) {
        while (end - at >= 8) {
            uint64_t bytes = load(at), quote = bytes ^ EACH('"'), slash = bytes ^ EACH('\\');
            uint64_t stop = ((quote - EACH(1)) & ~quote) | ((slash - EACH(1)) & ~slash) |
                            ((bytes - EACH(' ')) & ~bytes);
            at += stop & EACH(0x80) ? lowest(stop & EACH(0x80)) >> 3 : 8;
            if (stop & EACH(0x80))
                break;
        }
        if (at >= end || *at < ' ')
            return NULL;
        if (*at == '"')
            return at;
        if (*at++ == '\\' && escaped(&at, end) < 0)
            return NULL;
    }
}

/* Behind a number, whose kind is noted; NULL if it is none. */
static const uint8_t *number_end(const uint8_t *at, const uint8_t *end, int *kind)
{
    const uint8_t *start = at;
    int is_negative = at < end && *at == '-', digits = 0;
    at += is_negative;
    *kind = INTEGER;
    if (at >= end || *at < '0' || *at > '9' || (is_negative && *at == '0'))
        return NULL; /* -0 and -0.5 are left to others, too */
    if (*at == '0' && end - at > 1 && at[1] >= '0' && at[1] <= '9')
        return NULL;
    while (at < end && *at >= '0' && *at <= '9')
        at++;
    if (at < end && *at == '.') {
        *kind = OTHER;
        for (at++; at < end && *at >= '0' && *at <= '9'; digits++)
            at++;
        if (!digits)
            return NULL;
    }
    if (at < end && (*at | 0x20) == 'e') {
        *kind = OTHER;
        at++;
        at += at < end && (*at == '+' || *at == '-');
        for (digits = 0; at < end && *at >= '0' && *at <= '9'; digits++)
            at++;
        if (!digits)
            return NULL;
    }
    return at - start > LONGEST_NUMBER ? NULL : at;
}

static const uint8_t *literal_end(const uint8_t *at, const uint8_t *end)
{
    static const char *const words[] = {"true", "false", "null"};
    for (int i = 0; i < 3; i++) {
        size_t size = strlen(words[i]);
        if ((size_t)(end - at) >= size && memcmp(at, words[i], size) == 0)
            return at + size;
    }
    return NULL;
}

static const uint8_t *value_end(Reader *, const uint8_t *, int, const int *);

/* Behind the members of an object or the items of a list, `at` standing behind its bracket. */
static const uint8_t *inside_end(Reader *reader, const uint8_t *at, int depth, const int *steps)
{
    int is_object = at[-1] == '{', close = is_object ? '}' : ']', inner[FIELDS];
    for (int f = 0; f < FIELDS; f++)
        inner[f] = -1;
    at = blanks(at, reader->end);
    if (at < reader->end && *at == close)
        return at + 1;
    for (;;) {
        if (is_object) {
            const uint8_t *key = at + 1, *stop;
            if (at >= reader->end || *at != '"' || (stop = string_end(key, reader->end)) == NULL ||
                memchr(key, '\\', (size_t)(stop - key)) != NULL)
                return NULL;
            for (int f = 0; f < FIELDS; f++) {
                const Path *path = reader->paths + f;
                int step = steps[f], size = (int)(stop - key);
                inner[f] = -1;
                if (step >= 0 && step < path->count && path->sizes[step] == (size_t)size &&
                    memcmp(path->keys[step], key, (size_t)size) == 0) {
                    inner[f] = step + 1;
                    reader->found[f].kind = ABSENT; /* of equal keys the last one counts */
                }
            }
            at = blanks(stop + 1, reader->end);
            if (at >= reader->end || *at++ != ':')
                return NULL;
        }
        at = value_end(reader, at, depth, inner);
        if (at == NULL || (at = blanks(at, reader->end)) >= reader->end)
            return NULL;
        if (*at == close)
            return at + 1;
        if (*at++ != ',')
            return NULL;
        at = blanks(at, reader->end);
    }
}

/* Behind a value, NULL if it is not plain; `steps` of each path lead to it, or -1. */
static const uint8_t *value_end(Reader *reader, const uint8_t *at, int depth, const int *steps)
{
    const uint8_t *start, *stop, *after;
    int kind = OTHER;
    start = at = blanks(at, reader->end);
    if (at >= reader->end || depth > DEEPEST)
        return NULL;
    if (*at == '"') {
        kind = STRING;
        start++;
        stop = string_end(start, reader->end);
        after = stop == NULL ? NULL : stop + 1;
    } else {
        if (*at == '{' || *at == '[')
            after = inside_end(reader, at + 1, depth + 1, steps);
        else if (*at == '-' || (*at >= '0' && *at <= '9'))
            after = number_end(at, reader->end, &kind);
        else
            after = literal_end(at, reader->end);
        stop = after;
    }
    for (int f = 0; f < FIELDS; f++)
        if (steps[f] == reader->paths[f].count)
            reader->found[f] = (Value){start, stop, kind};
    return after;
}

/* Read a line into reader->found; 0 if it is not plainly one object in UTF-8. */
static int read_line(Reader *reader, const uint8_t *at)
{
    static const int outermost[FIELDS] = {0}; /* no step is taken yet */
    memset(reader->found, 0, sizeof reader->found);
    at = blanks(at, reader->end);
    if (at >= reader->end || *at != '{' || !is_utf8(at, reader->end))
        return 0;
    at = value_end(reader, at, 0, outermost);
    return at != NULL && blanks(at, reader->end) == reader->end;
}

#endif
