-- Years of autovacuum and checkpoints, at once.
analyze register;
analyze signed_head;
checkpoint;
