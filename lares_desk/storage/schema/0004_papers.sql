-- Version 4 of the agency file: what advice asks about a traveller, other plans for a day, the logistics of a departure,
-- limits of operators, the agency's own wording, and who holds which paper.

-- Degrees times 100,000: the sun rises and sets by them.
ALTER TABLE place ADD COLUMN latitude_e5 INTEGER CHECK (latitude_e5 BETWEEN -9000000 AND 9000000);
ALTER TABLE place ADD COLUMN longitude_e5 INTEGER CHECK (longitude_e5 BETWEEN -18000000 AND 18000000);

ALTER TABLE client ADD COLUMN altitude_history TEXT NOT NULL DEFAULT ''
    CHECK (altitude_history IN ('', 'none', 'ams', 'hape_hace'));
ALTER TABLE client ADD COLUMN wears_glasses INTEGER NOT NULL DEFAULT 0 CHECK (wears_glasses IN (0, 1));
ALTER TABLE client ADD COLUMN previous_passport TEXT NOT NULL DEFAULT '';

ALTER TABLE traveller ADD COLUMN nights_high INTEGER CHECK (nights_high BETWEEN 0 AND 30);
ALTER TABLE traveller ADD COLUMN is_student INTEGER NOT NULL DEFAULT 0 CHECK (is_student IN (0, 1));
ALTER TABLE traveller ADD COLUMN used_to_walking INTEGER CHECK (used_to_walking IN (0, 1));
ALTER TABLE traveller ADD COLUMN duffel_g INTEGER CHECK (duffel_g BETWEEN 0 AND 100000);
ALTER TABLE traveller ADD COLUMN daypack_g INTEGER CHECK (daypack_g BETWEEN 0 AND 100000);
ALTER TABLE traveller ADD COLUMN boot_size TEXT NOT NULL DEFAULT '';

ALTER TABLE trek_day ADD COLUMN state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'shortened', 'closed'));
ALTER TABLE trek_day ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE trek_day ADD COLUMN lower_camp_id INTEGER REFERENCES place (id);
ALTER TABLE trek_day ADD COLUMN exit_road TEXT NOT NULL DEFAULT '{}' CHECK (exit_road LIKE '{%}');
ALTER TABLE trek_day ADD COLUMN clinic TEXT NOT NULL DEFAULT '{}' CHECK (clinic LIKE '{%}');
ALTER TABLE trek_day ADD COLUMN walk_starts_minutes INTEGER CHECK (walk_starts_minutes BETWEEN 0 AND 1439);
ALTER TABLE trek_day ADD COLUMN recorded_minutes INTEGER CHECK (recorded_minutes BETWEEN 1 AND 1440);
CREATE INDEX trek_day_by_lower_camp ON trek_day (lower_camp_id);
CREATE INDEX trek_day_recorded ON trek_day (source_day_id, recorded_minutes) WHERE recorded_minutes IS NOT NULL;

ALTER TABLE departure ADD COLUMN price_minor INTEGER CHECK (price_minor BETWEEN 0 AND 1000000000);
ALTER TABLE departure ADD COLUMN currency TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR length(currency) = 3);
ALTER TABLE departure ADD COLUMN inclusions TEXT NOT NULL DEFAULT '{}' CHECK (inclusions LIKE '{%}');

-- Something bought from a supplier for a departure.
CREATE TABLE service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('train', 'machu_picchu', 'bus', 'hotel', 'transport')),
    name TEXT NOT NULL CHECK (name <> ''),
    supplier TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS NULL OR starts_on GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts_minutes INTEGER CHECK (starts_minutes BETWEEN 0 AND 1439),
    ends_minutes INTEGER CHECK (ends_minutes BETWEEN 0 AND 1439),
    from_place TEXT NOT NULL DEFAULT '',
    to_place TEXT NOT NULL DEFAULT '',
    circuit TEXT NOT NULL DEFAULT '',
    route TEXT NOT NULL DEFAULT '',
    seats INTEGER CHECK (seats BETWEEN 0 AND 500),
    plate TEXT NOT NULL DEFAULT '',
    driver TEXT NOT NULL DEFAULT '',
    pickups TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX service_of_departure ON service (departure_id, starts_on, starts_minutes);

-- A named, numbered piece of a service for one traveller, as bought: it keeps the name that stands on it.
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    service_id INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    traveller_id INTEGER REFERENCES traveller (id) ON DELETE SET NULL,
    surname TEXT NOT NULL,
    given_names TEXT NOT NULL,
    passport TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '' CHECK (nationality = '' OR length(nationality) = 2),
    birth_date TEXT CHECK (birth_date IS NULL OR birth_date GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'F', 'M', 'X')),
    passenger_type TEXT NOT NULL DEFAULT 'adult' CHECK (passenger_type IN ('adult', 'child', 'student')),
    number TEXT NOT NULL DEFAULT '',
    seat TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX ticket_of_service ON ticket (service_id, traveller_id) WHERE traveller_id IS NOT NULL;
CREATE INDEX ticket_by_traveller ON ticket (traveller_id);

-- A tent in the camps, or a room of a hotel service.
CREATE TABLE room (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    service_id INTEGER REFERENCES service (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('tent', 'room', 'crew_tent')),
    label TEXT NOT NULL CHECK (label <> ''),
    places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 20),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (service_id IS NULL OR kind = 'room')
) STRICT;
CREATE INDEX room_of_departure ON room (departure_id);
CREATE INDEX room_of_service ON room (service_id);

CREATE TABLE room_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    room_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    traveller_id INTEGER NOT NULL REFERENCES traveller (id) ON DELETE CASCADE,
    UNIQUE (room_id, traveller_id)
) STRICT;
CREATE INDEX room_place_by_traveller ON room_place (traveller_id);

-- What a departure carries, or lends to a traveller; weights in grams a piece.
CREATE TABLE equipment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('kit', 'food', 'safety', 'rental')),
    name TEXT NOT NULL CHECK (name <> ''),
    quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 9999),
    weight_g INTEGER CHECK (weight_g BETWEEN 0 AND 1000000),
    serial TEXT NOT NULL DEFAULT '',
    traveller_id INTEGER REFERENCES traveller (id) ON DELETE SET NULL,
    issued_on TEXT CHECK (issued_on IS NULL OR issued_on GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    condition_out TEXT NOT NULL DEFAULT '',
    returned_on TEXT CHECK (returned_on IS NULL OR returned_on GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    condition_back TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX equipment_of_departure ON equipment (departure_id);
CREATE INDEX equipment_by_traveller ON equipment (traveller_id);

CREATE TABLE animal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mule', 'horse', 'llama')),
    name TEXT NOT NULL CHECK (name <> ''),
    limit_g INTEGER NOT NULL CHECK (limit_g BETWEEN 0 AND 200000),
    is_emergency INTEGER NOT NULL DEFAULT 0 CHECK (is_emergency IN (0, 1)),
    arriero TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX animal_of_departure ON animal (departure_id);

CREATE TABLE cash_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    planned_minor INTEGER NOT NULL CHECK (planned_minor BETWEEN 0 AND 1000000000),
    spent_minor INTEGER CHECK (spent_minor BETWEEN 0 AND 1000000000),
    receipt TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cash_item_of_departure ON cash_item (departure_id);

-- What an operator lets through: grams, and the sum of the three sides in millimetres. Numbers are dated and editable.
CREATE TABLE weight_limit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name LIKE '{%}'),
    grams INTEGER NOT NULL CHECK (grams BETWEEN 1 AND 200000),
    sides_mm INTEGER CHECK (sides_mm BETWEEN 1 AND 10000),
    source TEXT NOT NULL DEFAULT '',
    checked_on TEXT CHECK (checked_on IS NULL OR checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
INSERT INTO weight_limit (key, name, grams, sides_mm, source) VALUES
    ('duffel', '{"en":"Duffel","es":"Bolso de carga"}', 7000, NULL, 'Usual on the Lares Trek, sleeping bag included'),
    ('day_pack', '{"en":"Day pack","es":"Mochila de día"}', 5000, NULL, 'Usual on the Lares Trek'),
    ('inca_rail', '{"en":"Inca Rail","es":"Inca Rail"}', 8000, 1180, 'incarail.com, luggage policies'),
    ('perurail', '{"en":"PeruRail","es":"PeruRail"}', 5000, 1570, 'Notice of 2012; other sources say 6 and 8 kg'),
    ('mule', '{"en":"Mule","es":"Mula"}', 40000, NULL, 'General knowledge: ask the arrieros'),
    ('horse', '{"en":"Horse","es":"Caballo"}', 40000, NULL, 'General knowledge: ask the arrieros'),
    ('llama', '{"en":"Llama","es":"Llama"}', 25000, NULL, 'General knowledge: ask the arrieros'),
    ('porter', '{"en":"Porter","es":"Porteador"}', 20000, NULL, 'Ley 27607');

-- The agency's wording of a sentence of advice or a packing item; empty text is the wording that came with the program.
CREATE TABLE own_wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    text TEXT NOT NULL DEFAULT '{}' CHECK (text LIKE '{%}'),
    is_on INTEGER NOT NULL DEFAULT 1 CHECK (is_on IN (0, 1)),
    weight_g INTEGER CHECK (weight_g BETWEEN 0 AND 100000)
) STRICT;

-- A print may be for the whole departure, one group, one traveller, or no departure at all; `said` are its lines.
CREATE TABLE printed_paper_4 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER REFERENCES departure (id) ON DELETE CASCADE,
    booking_id INTEGER REFERENCES booking (id) ON DELETE CASCADE,
    traveller_id INTEGER REFERENCES traveller (id) ON DELETE CASCADE,
    paper TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    fingerprint TEXT NOT NULL,
    holder TEXT NOT NULL DEFAULT '',
    said TEXT NOT NULL DEFAULT '',
    printed_on TEXT NOT NULL,
    printed_by TEXT NOT NULL
) STRICT;
INSERT INTO printed_paper_4
    (id, rev, departure_id, booking_id, paper, language, revision, fingerprint, printed_on, printed_by)
    SELECT id, rev, departure_id, booking_id, paper, language, revision, fingerprint, printed_on, printed_by
    FROM printed_paper;
DROP TABLE printed_paper;
ALTER TABLE printed_paper_4 RENAME TO printed_paper;
CREATE INDEX printed_paper_by_departure ON printed_paper (departure_id, paper);
CREATE INDEX printed_paper_by_booking ON printed_paper (booking_id, paper, language);
CREATE INDEX printed_paper_by_traveller ON printed_paper (traveller_id);

-- Positions of the places that came with the program, to about a kilometre.
UPDATE place SET latitude_e5 = -1351700, longitude_e5 = -7197800 WHERE key = 'cusco';
UPDATE place SET latitude_e5 = -1332300, longitude_e5 = -7195500 WHERE key = 'calca';
UPDATE place SET latitude_e5 = -1310700, longitude_e5 = -7204500 WHERE key IN ('lares-town', 'lares-springs');
UPDATE place SET latitude_e5 = -1325800, longitude_e5 = -7226300 WHERE key = 'ollantaytambo';
UPDATE place SET latitude_e5 = -1315500, longitude_e5 = -7252500 WHERE key = 'aguas-calientes';
UPDATE place SET latitude_e5 = -1316300, longitude_e5 = -7254500 WHERE key = 'machu-picchu';
