package quebec.monprojet.web.account;

import jakarta.security.enterprise.credential.Credential;
import quebec.monprojet.account.Caller;

/** A caller who has proved who they are, at the door or by the session they opened there. */
record Standing(Caller caller) implements Credential {}
