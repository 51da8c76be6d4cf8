-- Version 2 of the agency file: undo, travel insurance, passports that expire, retired itineraries, recorded tracks.

-- An undo is an action of its own that says which one it takes back; a redo takes back an undo.
ALTER TABLE action ADD COLUMN undoes INTEGER REFERENCES action (id);
CREATE INDEX action_by_undone ON action (undoes) WHERE undoes IS NOT NULL;

ALTER TABLE client ADD COLUMN passport_expires TEXT
    CHECK (passport_expires IS NULL OR passport_expires GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE client ADD COLUMN insurer TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN insurance_policy TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN insurance_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN insurance_until TEXT
    CHECK (insurance_until IS NULL OR insurance_until GLOB '[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE client ADD COLUMN insurance_altitude_m INTEGER
    CHECK (insurance_altitude_m IS NULL OR insurance_altitude_m BETWEEN 0 AND 8900);

ALTER TABLE departure ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE itinerary ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE agency ADD COLUMN certifications TEXT NOT NULL DEFAULT '[]' CHECK (certifications LIKE '[%]');

-- What a receiver recorded on one day: points are [[metres along the way, metres above the sea or null], …].
CREATE TABLE track (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    trek_day_id INTEGER NOT NULL UNIQUE REFERENCES trek_day (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    points TEXT NOT NULL CHECK (points LIKE '[%]'),
    distance_m INTEGER NOT NULL CHECK (distance_m BETWEEN 0 AND 1000000),
    ascent_m INTEGER CHECK (ascent_m BETWEEN 0 AND 20000),
    descent_m INTEGER CHECK (descent_m BETWEEN 0 AND 20000),
    high_m INTEGER CHECK (high_m BETWEEN -500 AND 8900),
    low_m INTEGER CHECK (low_m BETWEEN -500 AND 8900)
) STRICT;
