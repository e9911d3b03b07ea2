/* What recurs on both sides of a block, and what stands on one side alone. */

#include "_places.h"

/* How many of the stems that recur, by weight, stand on both sides of a block: see places.py. */
static PyObject *chain(PyObject *object, PyObject *arguments)
{
    Places *self = (Places *)object;
    double part, expected = 0.0, variance = 0.0, crossing = 0.0, head = 0.0, carried = 0.0, tail = 0.0;
    int at;
    if (!PyArg_ParseTuple(arguments, "i", &at))
        return NULL;
    if (at < 0 || at > self->blocks) {
        PyErr_SetString(PyExc_IndexError, "no such block");
        return NULL;
    }
    part = self->all ? (double)self->starts[at] / (double)self->all : 0.0;
    for (int i = 0; i < self->distinct; i++) {
        const Stem *own = &self->stems[i];
        const int *places = self->places + own->start;
        double chance, weight = own->level;
        int above, crosses;
        if (own->first == own->last)
            continue;
        above = before(self, own, at);
        crosses = above > 0 && above < own->count;
        chance = 1 - pow(part, own->count) - pow(1 - part, own->count);
        expected += weight * chance;
        variance += weight * weight * chance * (1 - chance);
        crossing += weight * crosses;
        if (above > 1 && own->first < places[above - 1]) {
            head += weight;
            carried += weight * crosses;
        }
        if (above < own->count && places[above] < own->last)
            tail += weight;
    }
    return Py_BuildValue("dddd", expected != 0 ? crossing / expected : 0.0,
                         variance != 0 ? (crossing - expected) / pow(variance, 0.5) : 0.0,
                         head != 0 ? carried / head : 0.0, tail);
}

/* Whether a stem says more of its side than another: it recurs more and is rarer, or stands first. */
static int says_more(const Stem *own, const Stem *other)
{
    long weight = (long)own->count * own->level, theirs = (long)other->count * other->level;
    if (weight != theirs)
        return weight > theirs;
    return own->first != other->first ? own->first < other->first
                                      : PyUnicode_Compare(own->name, other->name) < 0;
}

enum { TELLING = 3 };

/* Of the stems of one side of a block alone those that say most, each with its first block. */
static PyObject *telling(const Places *self, int at, int is_below)
{
    const Stem *best[TELLING + 1];
    int count = 0;
    PyObject *list = PyList_New(0);
    for (int i = 0; list != NULL && i < self->distinct; i++) {
        const Stem *own = &self->stems[i];
        int place = count;
        if (is_below ? own->first < at : own->last >= at)
            continue;
        for (; place && says_more(own, best[place - 1]); place--)
            best[place] = best[place - 1];
        best[place] = own;
        count += count < TELLING;
    }
    for (int i = 0; list != NULL && i < count; i++) {
        PyObject *row = Py_BuildValue("Oi", best[i]->name, best[i]->first);
        if (row == NULL || PyList_Append(list, row) < 0)
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    return list;
}

static PyObject *apart(PyObject *self, PyObject *arguments)
{
    int at;
    if (!PyArg_ParseTuple(arguments, "i", &at))
        return NULL;
    return Py_BuildValue("NN", telling((Places *)self, at, 1), telling((Places *)self, at, 0));
}
