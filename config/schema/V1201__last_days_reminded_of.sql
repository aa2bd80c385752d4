-- For which last day somebody was reminded that documents are awaited: whoever was keeps nobody else waiting.
alter table evidence_request add column reminded_for date;
create index evidence_request_to_be_reminded on evidence_request (last_day);
