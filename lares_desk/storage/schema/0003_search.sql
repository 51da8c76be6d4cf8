-- Version 3 of the agency file: an index of every three letters that stand in a name, for the search in long lists.
-- SQLite's own text, like all of storage/search.py. The index keeps the folded words of a row, each behind two spaces,
-- so that "  q" finds the words that begin with q. FTS5 may not be written by triggers while the schema is not trusted:
-- storage/search.py keeps the index in step at the end of every transaction, from what the journal says has changed.

CREATE VIRTUAL TABLE client_words USING fts5 (
    words, detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
INSERT INTO client_words (rowid, words) SELECT id, '  ' || replace(search, ' ', '  ') FROM client;

CREATE VIRTUAL TABLE booking_words USING fts5 (
    words, detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
INSERT INTO booking_words (rowid, words) SELECT id, '  ' || replace(search, ' ', '  ') FROM booking;

CREATE VIRTUAL TABLE departure_words USING fts5 (
    words, detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
-- A departure is found by its groups and its crew too.
INSERT INTO departure_words (rowid, words) SELECT id, '  ' || replace(
    departure.search
    || coalesce((SELECT ' ' || group_concat(booking.search, ' ') FROM booking
        WHERE booking.departure_id = departure.id), '')
    || coalesce((SELECT ' ' || group_concat(crew.search, ' ') FROM departure_crew
        JOIN crew ON crew.id = departure_crew.crew_id WHERE departure_crew.departure_id = departure.id), ''),
    ' ', '  ') FROM departure;

-- The list of clients is walked in each of its orders, and a birth date may tell who is written down twice.
CREATE INDEX client_by_birth_date ON client (birth_date, search, id);
CREATE INDEX client_by_nationality ON client (nationality, search, id);

-- The list of bookings begins with the first names before the rest is sorted.
CREATE INDEX booking_by_name ON booking (name COLLATE NOCASE, id);
