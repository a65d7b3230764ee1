// First of all: Neo4j 2025.10 takes the constraint on the same property for this index, and with IF NOT EXISTS makes none.
// Chinese is written without spaces: cjk indexes every two characters that stand side by side.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (sentence:Sentence) ON EACH [sentence.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

// What an id names is there once.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (report:Report) REQUIRE report.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (section:Section) REQUIRE section.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (sentence:Sentence) REQUIRE sentence.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT hidden_id IF NOT EXISTS FOR (hidden:Hidden) REQUIRE hidden.id IS UNIQUE;
CREATE CONSTRAINT name_text IF NOT EXISTS FOR (name:Name) REQUIRE name.text IS UNIQUE;
CREATE CONSTRAINT milestone_id IF NOT EXISTS FOR (milestone:Milestone) REQUIRE milestone.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (figure:Figure) REQUIRE figure.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;

// By place alone, as writing asks: an index on place and year serves only those who name both.
CREATE INDEX report_place IF NOT EXISTS FOR (report:Report) ON (report.place);
CREATE INDEX sentence_place IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.place);

// By place and year, as nearly every question asks.
CREATE INDEX report_place_year IF NOT EXISTS FOR (report:Report) ON (report.place, report.year);
CREATE INDEX sentence_place_year IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.place, sentence.year);
CREATE INDEX milestone_place_year_verdict IF NOT EXISTS
FOR (milestone:Milestone) ON (milestone.place, milestone.year, milestone.verdict);
CREATE INDEX figure_place_year IF NOT EXISTS FOR (figure:Figure) ON (figure.place, figure.year);

// The sentences of one report, for replacing it.
CREATE INDEX sentence_report IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.report);

// Entities by what they are and what they are called; their other names are found by (:Name).
CREATE INDEX entity_type IF NOT EXISTS FOR (entity:Entity) ON (entity.type);
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.name);
CREATE INDEX name_pinyin IF NOT EXISTS FOR (name:Name) ON (name.pinyin);
CREATE INDEX name_initials IF NOT EXISTS FOR (name:Name) ON (name.initials);
CREATE INDEX entity_scope IF NOT EXISTS FOR (entity:Entity) ON (entity.scope);
