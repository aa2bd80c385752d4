package quebec.monprojet.account;

/**
 * What the enrolment page shows.
 *
 * @param totpSecret for the person's own device, in base32
 */
public record OpenInvitation(StaffId staff, String name, String address, String totpSecret) {

    /** What the QR code says to a code generator. */
    public String otpauth() {
        return "otpauth://totp/MonProjetQuebec:"
                + address.replace("@", "%40").replace("+", "%2B")
                + "?secret="
                + totpSecret
                + "&issuer=MonProjetQuebec&algorithm=SHA1&digits=6&period=30";
    }
}
