/** Keeps the pages that cost much from taking the machine from those who press the button. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.entrance;
