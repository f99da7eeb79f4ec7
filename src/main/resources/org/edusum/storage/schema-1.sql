-- Drafts and their journals. A journal row is never changed: its hash covers the row before it.
CREATE TABLE draft (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_key VARCHAR(64) NOT NULL UNIQUE,
    title VARCHAR(2000) NOT NULL,
    file_path VARCHAR(32000),
    file_hash VARCHAR(64),
    base BLOB NOT NULL,
    base_seq BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    saved_seq BIGINT NOT NULL,
    view_state VARCHAR(10000) NOT NULL,
    created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changed TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    discarded TIMESTAMP(3) WITH TIME ZONE
);
CREATE TABLE journal (
    draft_id BIGINT NOT NULL REFERENCES draft ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    body CLOB NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (draft_id, seq)
);
CREATE TABLE snapshot (
    draft_id BIGINT NOT NULL REFERENCES draft ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    body BLOB NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (draft_id, seq)
);
CREATE TABLE version (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    draft_id BIGINT NOT NULL REFERENCES draft ON DELETE CASCADE,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(500) NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX version_of_draft ON version (draft_id);
