package quebec.monprojet.dossier;

/**
 * A part of the dossier, saved whole. It keeps its own rules; what must hold between sections is
 * {@link Completeness}.
 */
public sealed interface Section
        permits Identity,
                Passport,
                Contact,
                Family,
                Education,
                Experience,
                Languages,
                Stays,
                Relatives,
                JobOffer,
                Destination,
                StreamChoice,
                Undertakings {}
