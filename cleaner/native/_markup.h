/* HTML to its tags and what stands between them: the twin of `_TOKEN` in formats/html_tokens.py.

   What a character is comes from Python, once for each character met, so that both agree on it.
   Behind a page stand ends for all that it may have begun: no search goes on in vain for long. */

#ifndef CLEANER_MARKUP_H
#define CLEANER_MARKUP_H

#include <stddef.h>
#include <stdint.h>

enum { CHARACTERS = 0x110000, SPACE = 1, SHOWS = 2, KNOWN = 4 };

typedef uint32_t Code;

static uint8_t kinds[CHARACTERS]; /* what each is, once it is known */

static const char *const RAW[] = {"script", "style", "iframe", "noembed", "noframes", "xmp"};
enum { RAWS = sizeof RAW / sizeof *RAW };

static inline int is_space(Code code) { return kinds[code] & SPACE; }

static inline int shows(Code code) { return kinds[code] & SHOWS; }

static inline int is_letter(Code code) { return (code | 0x20) - 'a' < 26; }

static inline int is_digit(Code code) { return code - '0' < 10; }

/* Behind some letters, whatever their case, if they stand here; else 0. */
static size_t behind(const Code *page, size_t at, size_t end, const char *letters)
{
    for (; *letters; letters++, at++)
        if (at >= end || (page[at] | 0x20) != (Code)*letters)
            return 0;
    return at;
}

/* Behind a tag's name, whatever its case, if it stands here; else 0. */
static size_t name_end(const Code *page, size_t at, size_t end, const char *name)
{
    at = behind(page, at, end, name);
    if (at && at < end && (page[at] == '>' || page[at] == '/' || is_space(page[at])))
        return at;
    return 0;
}

/* Behind a value in quotes, or 0 where it does not end. */
static size_t quoted(const Code *page, size_t at, size_t end)
{
    Code quote = page[at++];
    while (at < end && page[at] != quote)
        at++;
    return at < end ? at + 1 : 0;
}

/* Behind the value that an equals sign announces. */
static size_t value(const Code *page, size_t at, size_t end)
{
    int is_apart = 0;
    size_t close;
    for (; at < end && is_space(page[at]); at++)
        is_apart = 1;
    if (at < end && (page[at] == '"' || page[at] == '\'')) {
        close = quoted(page, at, end);
        return close ? close : at;
    }
    if (!is_apart)
        while (at < end && page[at] != '>' && !is_space(page[at]))
            at++;
    return at;
}

/* Behind the end of a tag that has begun, or 0. */
static size_t tag_end(const Code *page, size_t at, size_t end)
{
    while (at < end) {
        Code code = page[at++];
        if (code == '>')
            return at;
        if (code == '=')
            at = value(page, at, end);
    }
    return 0;
}

/* Behind an element of raw text, whose name stands here; 0 if none does. */
static size_t raw_end(const Code *page, size_t at, size_t end)
{
    int raw = 0;
    while (raw < RAWS && !name_end(page, at, end, RAW[raw]))
        raw++;
    if (raw == RAWS || !(at = tag_end(page, at, end)))
        return 0;
    for (; end - at > 2; at++)
        if (page[at] == '<' && page[at + 1] == '/' && name_end(page, at + 2, end, RAW[raw]))
            return tag_end(page, at + 2, end);
    return 0;
}

/* Behind a comment, whose dashes begin here, or 0. */
static size_t comment_end(const Code *page, size_t at, size_t end)
{
    at += 2;
    if (at < end && page[at] == '>')
        return at + 1;
    if (end - at > 1 && page[at] == '-' && page[at + 1] == '>')
        return at + 2;
    for (; end - at > 2; at++)
        if (page[at] == '-' && page[at + 1] == '-') {
            size_t mark = at + 2 + (page[at + 2] == '!');
            if (mark < end && page[mark] == '>')
                return mark + 1;
        }
    return 0;
}

/* Behind the token that begins with the "<" that stands here, or 0 where it is text. */
static size_t token_end(const Code *page, size_t at, size_t end)
{
    Code code = ++at < end ? page[at] : 0;
    size_t close = 0;
    if (is_letter(code)) {
        close = raw_end(page, at, end);
        return close ? close : tag_end(page, at, end);
    }
    if (code != '/' && code != '!' && code != '?')
        return 0;
    if (code == '/' && end - at > 1 && is_letter(page[at + 1]))
        close = tag_end(page, at + 1, end);
    else if (code == '!' && end - at > 2 && page[at + 1] == '-' && page[at + 2] == '-')
        close = comment_end(page, at + 1, end);
    if (close)
        return close;
    while (at < end && page[at] != '>')
        at++;
    return at < end ? at + 1 : 0;
}

/* Behind the reference that begins with the "&" that stands here, or its own place if none does. */
static size_t reference_end(const Code *text, size_t start, size_t end)
{
    size_t at = start + 1, first;
    int is_number = at < end && text[at] == '#';
    int is_hex = is_number && at + 1 < end && (text[at + 1] | 0x20) == 'x';
    at += (size_t)(is_number + is_hex);
    for (first = at; at < end; at++) {
        Code code = text[at], low = code | 0x20;
        if (is_hex ? !(is_digit(code) || low - 'a' < 6)
            : is_number ? !is_digit(code)
                        : at - first == 32 || code == '\t' || code == '\n' || code == '\f' ||
                              code == ' ' || code == '<' || code == '&' || code == '#' || code == ';')
            break;
    }
    if (at == first)
        return start;
    return at < end && text[at] == ';' ? at + 1 : at;
}

#endif
