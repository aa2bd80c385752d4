package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.Question;

/** A job of the applicant or of the spouse. */
@Named
@RequestScoped
public class JobPage {

    @Inject private Draft draft;
    @Inject private Choices choices;

    private @Nullable String jobTitle;
    private @Nullable String occupation;
    private @Nullable String employer;
    private @Nullable String jobCity;
    private @Nullable String jobCountry;
    private @Nullable YearMonth began;
    private @Nullable YearMonth ended;
    private @Nullable String hoursAWeek;
    private @Nullable String terms;
    private @Nullable String authorised;

    public void load() {
        draft.open(Question.JOB).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.experience().of(draft.who()).item(draft.item()).ifPresent(this::fill);
    }

    private void fill(Job job) {
        jobTitle = job.title();
        occupation = choices.occupation(job.occupation());
        employer = job.employer();
        jobCity = job.city();
        jobCountry = job.country().code();
        began = job.began();
        ended = job.ended();
        hoursAWeek = String.valueOf(job.hoursAWeek());
        terms = job.terms().name();
        authorised = String.valueOf(job.authorised());
    }

    private Job.Typed typed() {
        return new Job.Typed(
                jobTitle,
                occupation,
                employer,
                jobCity,
                jobCountry,
                began,
                ended,
                hoursAWeek,
                terms,
                authorised);
    }

    public void save() {
        draft.keep(
                Question.JOB,
                Job.read(draft.item(), typed(), draft.today()),
                (contents, answer) ->
                        contents.experience()
                                .with(
                                        draft.who(),
                                        contents.experience().of(draft.who()).with(answer)));
    }

    public @Nullable String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(@Nullable String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public @Nullable String getOccupation() {
        return occupation;
    }

    public void setOccupation(@Nullable String occupation) {
        this.occupation = occupation;
    }

    public @Nullable String getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable String employer) {
        this.employer = employer;
    }

    public @Nullable String getJobCity() {
        return jobCity;
    }

    public void setJobCity(@Nullable String jobCity) {
        this.jobCity = jobCity;
    }

    public @Nullable String getJobCountry() {
        return jobCountry;
    }

    public void setJobCountry(@Nullable String jobCountry) {
        this.jobCountry = jobCountry;
    }

    public @Nullable YearMonth getBegan() {
        return began;
    }

    public void setBegan(@Nullable YearMonth began) {
        this.began = began;
    }

    public @Nullable YearMonth getEnded() {
        return ended;
    }

    public void setEnded(@Nullable YearMonth ended) {
        this.ended = ended;
    }

    public @Nullable String getHoursAWeek() {
        return hoursAWeek;
    }

    public void setHoursAWeek(@Nullable String hoursAWeek) {
        this.hoursAWeek = hoursAWeek;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
    }

    public @Nullable String getAuthorised() {
        return authorised;
    }

    public void setAuthorised(@Nullable String authorised) {
        this.authorised = authorised;
    }
}
