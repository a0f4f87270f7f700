<?php
/**
 * The elements: which there are, what they take, and how one is written into a page.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

/**
 * What the build found out: version, folders of the scripts, which of these each element needs, elements with their
 * attributes.
 *
 * @return array Nothing but empty values where the plugin has not been built.
 */
function built() {
	static $built = null;
	if ( null === $built ) {
		$file  = dirname( PLUGIN_FILE ) . '/generated.php';
		$built = is_readable( $file ) ? require $file : array(
			'version'  => '',
			'embed'    => '',
			'preview'  => '',
			'chunks'   => array(),
			'elements' => array(),
		);
	}
	return $built;
}

/**
 * The elements by name, without their prefix.
 *
 * @return array[]
 */
function elements() {
	return built()['elements'];
}

/**
 * The translation of a text that the build took from the elements' manifest.
 *
 * @param string $text In English.
 * @return string
 */
function translated( $text ) {
	// The texts are in the catalog: the build puts them there.
	// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
	return '' === $text ? '' : __( $text, 'praeventionskette' );
}

/**
 * The markup of an element.
 *
 * @param string $name     The element's name, without its prefix; must be one of elements().
 * @param array  $values   Values by attribute. What the element does not declare, or can't take, is left out.
 * @param string $fallback Markup that is shown until the element has rendered, and for good where it can't.
 * @return string
 */
function element_html( $name, array $values, $fallback = '' ) {
	$markup = '';
	foreach ( elements()[ $name ]['attributes'] as $attribute ) {
		$key   = $attribute['name'];
		$value = isset( $values[ $key ] ) ? accepted( $attribute, $values[ $key ] ) : null;
		if ( null !== $value ) {
			$markup .= sprintf( '' === $value ? ' %1$s' : ' %1$s="%2$s"', esc_attr( $key ), esc_attr( $value ) );
		}
	}
	return sprintf( '<pk-%1$s%2$s>%3$s</pk-%1$s>', esc_attr( $name ), $markup, $fallback );
}

/**
 * A value as its attribute takes it.
 *
 * @param array $attribute What the build knows of the attribute.
 * @param mixed $value     What an author gave.
 * @return string|null Nothing where the attribute is better left out.
 */
function accepted( array $attribute, $value ) {
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
add_filter( 'the_content_feed', __NAMESPACE__ . '\without_elements' );

/**
 * Sets what stands inside a tag apart from it where it has paragraphs or lists: wpautop would otherwise begin a
 * paragraph inside the element and end it outside.
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
 * Leaves only the fallbacks: who reads a feed has no script.
 *
 * @param string $content A post's content, as it goes into a feed.
 * @return string
 */
function without_elements( $content ) {
	return preg_replace( '#</?pk-[a-z-]+\b[^<>]*>#', '', $content );
}
