@org.jspecify.annotations.NullMarked
package quebec.monprojet.web.bureau.certificate;
