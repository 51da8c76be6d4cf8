-- Version 1 of the agency file. Frozen: a later change is a new numbered file.
-- LocalText columns hold {"en": …, "es": …}; dates are ISO; lengths and elevations are metres; times are minutes.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row for each action of a person; the journal says what it changed.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id INTEGER REFERENCES action (id),
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_by_action ON journal (action_id);
CREATE INDEX journal_by_entity ON journal (entity, entity_id, seq);

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name LIKE '{%}'),
    kind TEXT NOT NULL CHECK (kind IN ('town', 'village', 'camp', 'pass', 'lake', 'springs', 'site'))
) STRICT;

CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    place_id INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    metres INTEGER NOT NULL CHECK (metres BETWEEN 0 AND 8900),
    source TEXT NOT NULL,
    checked_on TEXT CHECK (checked_on IS NULL OR checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1))
) STRICT;
CREATE INDEX reading_by_place ON reading (place_id);
CREATE UNIQUE INDEX reading_chosen ON reading (place_id) WHERE chosen = 1;

CREATE TABLE itinerary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 12),
    name TEXT NOT NULL CHECK (name LIKE '{%}'),
    summary TEXT NOT NULL CHECK (summary LIKE '{%}'),
    highlights TEXT NOT NULL CHECK (highlights LIKE '{%}'),
    inclusions TEXT NOT NULL CHECK (inclusions LIKE '{%}'),
    exclusions TEXT NOT NULL CHECK (exclusions LIKE '{%}'),
    start_place_id INTEGER REFERENCES place (id),
    meeting_point TEXT NOT NULL CHECK (meeting_point LIKE '{%}'),
    meeting_minutes INTEGER CHECK (meeting_minutes BETWEEN 0 AND 1439),
    source TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1))
) STRICT;
CREATE INDEX itinerary_by_start ON itinerary (start_place_id);

CREATE TABLE departure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    itinerary_id INTEGER NOT NULL REFERENCES itinerary (id),
    start_date TEXT NOT NULL CHECK (start_date GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT NOT NULL CHECK (end_date GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 500),
    status TEXT NOT NULL CHECK (status IN ('open', 'guaranteed', 'closed', 'cancelled')),
    meeting_point TEXT NOT NULL CHECK (meeting_point LIKE '{%}'),
    meeting_minutes INTEGER CHECK (meeting_minutes BETWEEN 0 AND 1439),
    notes TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT '',
    CHECK (end_date >= start_date)
) STRICT;
CREATE INDEX departure_by_start ON departure (start_date, code);
CREATE INDEX departure_by_itinerary ON departure (itinerary_id);

-- A trek day belongs to an itinerary or to a departure, never to both: one table, one editor.
CREATE TABLE trek_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    itinerary_id INTEGER REFERENCES itinerary (id) ON DELETE CASCADE,
    departure_id INTEGER REFERENCES departure (id) ON DELETE CASCADE,
    source_day_id INTEGER REFERENCES trek_day (id) ON DELETE SET NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 60),
    title TEXT NOT NULL CHECK (title LIKE '{%}'),
    narrative TEXT NOT NULL CHECK (narrative LIKE '{%}'),
    kind TEXT NOT NULL CHECK (kind IN ('hike', 'visit', 'transfer')),
    walk_minutes INTEGER CHECK (walk_minutes BETWEEN 0 AND 1440),
    sleep_place_id INTEGER REFERENCES place (id),
    lodging TEXT NOT NULL CHECK (lodging IN ('tent', 'homestay', 'hotel', 'none')),
    breakfast INTEGER NOT NULL CHECK (breakfast IN (0, 1)),
    lunch INTEGER NOT NULL CHECK (lunch IN (0, 1)),
    dinner INTEGER NOT NULL CHECK (dinner IN (0, 1)),
    transport TEXT NOT NULL CHECK (transport LIKE '{%}'),
    signal TEXT NOT NULL CHECK (signal LIKE '{%}'),
    notes TEXT NOT NULL DEFAULT '',
    distance_m INTEGER CHECK (distance_m BETWEEN 0 AND 200000),
    ascent_m INTEGER CHECK (ascent_m BETWEEN 0 AND 9000),
    descent_m INTEGER CHECK (descent_m BETWEEN 0 AND 9000),
    high_m INTEGER CHECK (high_m BETWEEN 0 AND 8900),
    vehicle_high_m INTEGER CHECK (vehicle_high_m BETWEEN 0 AND 8900),
    sleep_gain_m INTEGER CHECK (sleep_gain_m BETWEEN -8900 AND 8900),
    CHECK ((itinerary_id IS NULL) <> (departure_id IS NULL))
) STRICT;
CREATE INDEX trek_day_of_itinerary ON trek_day (itinerary_id, number);
CREATE INDEX trek_day_of_departure ON trek_day (departure_id, number);
CREATE INDEX trek_day_by_source ON trek_day (source_day_id);
CREATE INDEX trek_day_by_sleep_place ON trek_day (sleep_place_id);

CREATE TABLE waypoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    trek_day_id INTEGER NOT NULL REFERENCES trek_day (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 99),
    place_id INTEGER NOT NULL REFERENCES place (id),
    mode TEXT NOT NULL CHECK (mode IN ('start', 'foot', 'vehicle', 'train')),
    leg_m INTEGER CHECK (leg_m BETWEEN 0 AND 1000000)
) STRICT;
CREATE INDEX waypoint_by_day ON waypoint (trek_day_id, position);
CREATE INDEX waypoint_by_place ON waypoint (place_id);

CREATE TABLE crew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('guide', 'assistant', 'cook', 'arriero', 'driver')),
    phone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]' CHECK (languages LIKE '[%]'),
    notes TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE departure_crew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    crew_id INTEGER NOT NULL REFERENCES crew (id),
    role TEXT NOT NULL CHECK (role IN ('guide', 'assistant', 'cook', 'arriero', 'driver')),
    UNIQUE (departure_id, crew_id, role)
) STRICT;
CREATE INDEX departure_crew_by_crew ON departure_crew (crew_id);

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    surname TEXT NOT NULL CHECK (surname <> ''),
    given_names TEXT NOT NULL,
    passport TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '' CHECK (nationality = '' OR length(nationality) = 2),
    birth_date TEXT CHECK (birth_date IS NULL OR birth_date GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'F', 'M', 'X')),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es')),
    diet TEXT NOT NULL DEFAULT '',
    medical TEXT NOT NULL DEFAULT '',
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX client_by_search ON client (search, id);
CREATE INDEX client_by_passport ON client (passport) WHERE passport <> '';

CREATE TABLE booking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id),
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 60),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    status TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
    lead_client_id INTEGER REFERENCES client (id),
    over_capacity_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX booking_by_departure ON booking (departure_id, status);
CREATE INDEX booking_by_lead ON booking (lead_client_id);

CREATE TABLE traveller (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    booking_id INTEGER NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    tent TEXT NOT NULL DEFAULT 'shared' CHECK (tent IN ('shared', 'single')),
    tent_with TEXT NOT NULL DEFAULT '',
    rents_bag INTEGER NOT NULL DEFAULT 0 CHECK (rents_bag IN (0, 1)),
    rents_poles INTEGER NOT NULL DEFAULT 0 CHECK (rents_poles IN (0, 1)),
    arrival_on TEXT CHECK (arrival_on IS NULL OR arrival_on GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    arrival_place_id INTEGER REFERENCES place (id),
    UNIQUE (booking_id, client_id)
) STRICT;
CREATE INDEX traveller_by_client ON traveller (client_id);
CREATE INDEX traveller_by_arrival_place ON traveller (arrival_place_id);

CREATE TABLE logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rev INTEGER NOT NULL DEFAULT 1,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE agency (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rev INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    affiliations TEXT NOT NULL DEFAULT '[]' CHECK (affiliations LIKE '[%]'),
    document_footer TEXT NOT NULL DEFAULT '{}' CHECK (document_footer LIKE '{%}'),
    default_language TEXT NOT NULL DEFAULT 'en' CHECK (default_language IN ('en', 'es')),
    currency TEXT NOT NULL DEFAULT 'USD' CHECK (length(currency) = 3),
    paper_size TEXT NOT NULL DEFAULT 'A4' CHECK (paper_size IN ('A4', 'Letter'))
) STRICT;

CREATE TABLE agency_phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('office', 'emergency', 'public')),
    label TEXT NOT NULL CHECK (label LIKE '{%}'),
    number TEXT NOT NULL CHECK (number <> ''),
    checked_on TEXT CHECK (checked_on IS NULL OR checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What left the office: the revision of a paper rises when what it says has changed since the last print.
CREATE TABLE printed_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    departure_id INTEGER NOT NULL REFERENCES departure (id) ON DELETE CASCADE,
    booking_id INTEGER REFERENCES booking (id) ON DELETE CASCADE,
    paper TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    fingerprint TEXT NOT NULL,
    printed_on TEXT NOT NULL,
    printed_by TEXT NOT NULL
) STRICT;
CREATE INDEX printed_paper_by_booking ON printed_paper (booking_id, paper, language);
CREATE INDEX printed_paper_by_departure ON printed_paper (departure_id);
