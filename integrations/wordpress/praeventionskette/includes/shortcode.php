<?php
/**
 * The shortcode: [pk element="agenda-feed" limit="5"], or with a fallback, [pk element="agenda-feed"]Our dates[/pk].
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'pk', __NAMESPACE__ . '\render_shortcode' );

/**
 * Renders the shortcode.
 *
 * @param array|string $given   What the author wrote; a word alone is an attribute without a value.
 * @param string|null  $content What stands between the brackets.
 * @return string
 */
function render_shortcode( $given, $content = null ) {
	$values = array();
	foreach ( (array) $given as $key => $value ) {
		if ( is_int( $key ) ) {
			$values[ strtolower( $value ) ] = 'true';
		} else {
			$values[ $key ] = $value;
		}
	}
	$name     = isset( $values['element'] ) ? preg_replace( '/^pk-/', '', $values['element'] ) : '';
	$fallback = tidied( (string) $content );
	if ( ! isset( elements()[ $name ] ) ) {
		return $fallback . hint( $name );
	}
	page_needs_loader( true );
	page_elements( array( $name ) );
	return element_html( $name, $values, $fallback );
}

/**
 * What stands between the brackets, without the halves of paragraphs that WordPress leaves there.
 *
 * @param string $content Markup.
 * @return string
 */
function tidied( $content ) {
	$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#i', '', $content );
	return force_balance_tags( do_shortcode( trim( $content ) ) );
}

/**
 * Says what is wrong to those who can mend it; visitors see nothing.
 *
 * @param string $name The element that there isn't.
 * @return string
 */
function hint( $name ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p role="note">%s</p>',
		/* translators: 1: what was typed, 2: the names of all elements. */
		esc_html( sprintf( __( '[pk]: there is no element “%1$s”. There are: %2$s. (Visitors do not see this.)', 'praeventionskette' ), $name, implode( ', ', array_keys( elements() ) ) ) )
	);
}
