<?php
/**
 * The elements: their names and attributes, and the markup of one in a page.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

/**
 * The data that the build writes: the version, the folders of the scripts, the scripts that each element needs, and the
 * elements with their attributes.
 *
 * @return array Only empty values if the plugin has not been built.
 */
function build_data() {
	static $data = null;
	if ( null === $data ) {
		$file = dirname( PLUGIN_FILE ) . '/generated.php';
		$data = is_readable( $file ) ? require $file : array(
			'version'  => '',
			'embed'    => '',
			'preview'  => '',
			'workshop' => '',
			'chunks'   => array(),
			'elements' => array(),
		);
	}
	return $data;
}

/**
 * The elements by name, without their prefix.
 *
 * @return array[]
 */
function elements() {
	return build_data()['elements'];
}

/**
 * The translation of a text that the build took from the elements' manifest.
 *
 * @param string $text In English.
 * @return string
 */
function translate_text( $text ) {
	// The build adds these texts to the catalog.
	// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
	return '' === $text ? '' : __( $text, 'praeventionskette' );
}

/**
 * The markup of an element.
 *
 * @param string $name     The element's name, without its prefix; must be one of elements().
 * @param array  $values   Values by attribute. Undeclared attributes and invalid values are left out.
 * @param string $fallback Markup that is shown until the element has rendered, and permanently if it can't.
 * @return string
 */
function element_html( $name, array $values, $fallback = '' ) {
	$markup = '';
	foreach ( elements()[ $name ]['attributes'] as $attribute ) {
		$key   = $attribute['name'];
		$value = isset( $values[ $key ] ) ? accepted_value( $attribute, $values[ $key ] ) : null;
		if ( null !== $value ) {
			$markup .= sprintf( '' === $value ? ' %1$s' : ' %1$s="%2$s"', esc_attr( $key ), esc_attr( $value ) );
		}
	}
	return sprintf( '<pk-%1$s%2$s>%3$s</pk-%1$s>', esc_attr( $name ), $markup, $fallback );
}

/**
 * Validates the value of an attribute.
 *
 * @param array $attribute The attribute, as the build describes it.
 * @param mixed $value     The author's value.
 * @return string|null The value to write; null if the attribute is to be left out.
 */
function accepted_value( array $attribute, $value ) {
	if ( 'boolean' === $attribute['type'] ) {
		return in_array( $value, array( false, 'false', '0', 0 ), true ) ? null : '';
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	$value = trim( wp_check_invalid_utf8( (string) $value ) );
	if ( '' === $value ) {
		return null;
	}
	if ( 'number' === $attribute['type'] ) {
		return is_numeric( $value ) ? $value : null;
	}
	if ( 'choice' === $attribute['type'] ) {
		return in_array( $value, $attribute['options'], true ) ? $value : null;
	}
	return $value;
}

add_filter( 'the_content', __NAMESPACE__ . '\keep_paragraphs_whole', 8 );
add_filter( 'the_content_feed', __NAMESPACE__ . '\strip_elements' );

/**
 * Separates a tag's content from the tag if it contains block elements: wpautop would otherwise begin a paragraph inside
 * the element and end it outside.
 *
 * @param string $content A post's content.
 * @return string
 */
function keep_paragraphs_whole( $content ) {
	return preg_replace_callback(
		'#(<(pk-[a-z-]+)\b[^<>]*>)((?:(?!</?pk-).)+)(</\2>)#s',
		function ( $parts ) {
			list( , $start, , $inside, $end ) = $parts;
			$has_blocks                      = preg_match( '#<(?:p|ul|ol|dl|div|h[1-6]|blockquote|table)\b#', $inside );
			return $has_blocks ? $start . "\n\n" . trim( $inside ) . "\n\n" . $end : $parts[0];
		},
		$content
	);
}

/**
 * Removes the tags of elements and keeps their fallbacks, since feed readers run no scripts.
 *
 * @param string $content A post's content, as it goes into a feed.
 * @return string
 */
function strip_elements( $content ) {
	return preg_replace( '#</?pk-[a-z-]+\b[^<>]*>#', '', $content );
}
