package quebec.monprojet.dossier;

import quebec.monprojet.account.AccountId;

/**
 * What the intake needs to know of a sealed dossier, and nothing more.
 *
 * @param synthetic made for a rehearsal: nobody is behind it
 */
public record Seal(
        DossierId dossier,
        AccountId account,
        Digest digest,
        PersonKey person,
        Stream stream,
        boolean synthetic) {}
