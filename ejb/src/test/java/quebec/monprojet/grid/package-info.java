@org.jspecify.annotations.NullMarked
package quebec.monprojet.grid;
