package quebec.monprojet.intake;

/** Somebody announced an application that the register does not hold. */
public class UnknownApplication extends RuntimeException {

    public UnknownApplication(ApplicationNumber number) {
        super("not in the register: " + number);
    }
}
