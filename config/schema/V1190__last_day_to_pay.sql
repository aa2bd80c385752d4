-- Whoever was asked to pay has a last day to: their application waits until then, as the worklist says.
-- The fees are due before the first instant of the day after, in Montréal.
update selection_application set due_on =
  (select cast((i.due_before at time zone 'America/Toronto') - interval '1' day as date)
     from fee_invitation i where i.application = selection_application.number)
 where status = 'ACKNOWLEDGED'
   and exists (select 1 from fee_invitation i
                where i.application = selection_application.number and i.state = 'INVITED');
