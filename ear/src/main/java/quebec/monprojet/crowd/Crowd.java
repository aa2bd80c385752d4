package quebec.monprojet.crowd;

/** How a number of people come to their answers. */
interface Crowd {

    /** Sets everybody off, before the loop runs. */
    void begin();

    /** Nobody asks any more. */
    boolean isDone();
}
