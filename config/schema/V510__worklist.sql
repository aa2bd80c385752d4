-- What a worklist of 100,000 applications is filtered and ordered by.
create index selection_application_by_status on selection_application (status, received_at);
create index selection_application_by_country on selection_application (country, received_at);
create index selection_application_by_period on selection_application (period, received_at);
create index selection_application_in_order on selection_application (received_at, number);
create index selection_application_by_dossier on selection_application (dossier);
