/** The staff's door, the team and the journal. Staff work in French: these pages speak it alone. */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.desk;
