package quebec.monprojet.correspondence;

/** Takes mails away. */
interface Post {

    /**
     * Returns once the mail is in other hands.
     *
     * @throws MailNotTaken when nobody took it; it must be tried again
     */
    void take(Mail mail);
}
