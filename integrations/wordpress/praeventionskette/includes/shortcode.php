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
 * @param array|string $attributes The shortcode's attributes; an item with a numeric key is an attribute without a value.
 * @param string|null  $content    The content between the brackets.
 * @return string
 */
function render_shortcode( $attributes, $content = null ) {
	$values = array();
	foreach ( (array) $attributes as $key => $value ) {
		if ( is_int( $key ) ) {
			$values[ strtolower( $value ) ] = 'true';
		} else {
			$values[ $key ] = $value;
		}
	}
	$name     = isset( $values['element'] ) ? preg_replace( '/^pk-/', '', $values['element'] ) : '';
	$fallback = tidy_content( (string) $content );
	if ( ! isset( elements()[ $name ] ) ) {
		return $fallback . unknown_element_note( $name );
	}
	page_needs_loader( true );
	page_elements( array( $name ) );
	return element_html( $name, $values, $fallback );
}

/**
 * Cleans the content between the brackets: removes the incomplete paragraphs that WordPress leaves there.
 *
 * @param string $content Markup.
 * @return string
 */
function tidy_content( $content ) {
	$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#i', '', $content );
	return force_balance_tags( do_shortcode( trim( $content ) ) );
}

/**
 * A note for users who can edit posts that an element does not exist; empty for visitors.
 *
 * @param string $name The name that was typed.
 * @return string
 */
function unknown_element_note( $name ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p role="note">%s</p>',
		/* translators: 1: what was typed, 2: the names of all elements. */
		esc_html( sprintf( __( '[pk]: there is no element “%1$s”. There are: %2$s. (Visitors do not see this.)', 'praeventionskette' ), $name, implode( ', ', array_keys( elements() ) ) ) )
	);
}
