-- A name is looked for among all persons of an application: each is placed anew, and its words are written
-- down with those of the family.
update selection_application set placed_by = null;
