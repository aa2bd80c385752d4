@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.state;
